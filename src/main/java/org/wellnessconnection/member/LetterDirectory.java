package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.Optional;
import org.wellnessconnection.mail.Addressee;
import org.wellnessconnection.mail.Directory;
import org.wellnessconnection.protocol.AccountId;

/** Members are written to as they said last. */
public record LetterDirectory(Members members) implements Directory {

  @Override
  public Future<Optional<Addressee>> find(AccountId account) {
    return members.find(account).map(found -> found.flatMap(LetterDirectory::addressee));
  }

  private static Optional<Addressee> addressee(Account account) {
    return account
        .mail()
        .map(mail -> new Addressee(mail, account.language(), account.profile().discreet()));
  }
}
