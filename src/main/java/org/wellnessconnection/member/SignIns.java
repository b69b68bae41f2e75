package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.member.Keyring.Purpose;
import org.wellnessconnection.protocol.AccountId;

/** Who is signed in on which browser. The browser holds a word, and nothing else. */
public final class SignIns {
  public static final Duration LASTS = Duration.ofHours(12);

  private final Keyring keyring;
  private final Members members;

  public SignIns(Keyring keyring, Members members) {
    this.keyring = keyring;
    this.members = members;
  }

  /** Always a new word, also for somebody who is signed in already. */
  public Future<String> begin(AccountId account) {
    return keyring.cut(Purpose.SESSION, account.value(), LASTS);
  }

  public Future<Optional<Account>> find(String word) {
    return keyring
        .look(Purpose.SESSION, word)
        .compose(
            account ->
                account
                    .map(id -> members.find(new AccountId(id)))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  public Future<Void> end(String word) {
    return keyring.destroy(Purpose.SESSION, word);
  }
}
