package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;

/** Letters to somebody that stayed on this machine; elsewhere we keep none. */
public final class HeldLetters implements Holding {
  private final Members members;
  private final Outbox outbox;

  public HeldLetters(Members members, Outbox outbox) {
    this.members = members;
    this.outbox = outbox;
  }

  record Given(String subject, String text) {}

  @Override
  public Retention what() {
    return Retention.LETTER;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return outbox
        .mails()
        .compose(all -> mine(account, all))
        .map(mine -> mine.stream().<Record>map(it -> new Given(it.subject(), it.text())).toList());
  }

  private Future<List<Mail>> mine(AccountId account, List<Mail> all) {
    return members
        .find(account)
        .map(known -> known.flatMap(Account::mail))
        .map(mail -> all.stream().filter(it -> mail.filter(it.to()::equals).isPresent()).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return members
        .find(account)
        .map(known -> known.flatMap(Account::mail))
        .compose(mail -> mail.map(this::erase).orElseGet(Future::succeededFuture));
  }

  private Future<Void> erase(Address mail) {
    return outbox.erase(mail);
  }
}
