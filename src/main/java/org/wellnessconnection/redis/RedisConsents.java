package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.member.Consents;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** One list for each account, which only ever gets longer. */
final class RedisConsents implements Consents {
  private final Line line;

  RedisConsents(Line line) {
    this.line = line;
  }

  /** What stands in the list: either somebody agreed, or took back all that they had agreed to. */
  private record Entry(Optional<Consent> given, Optional<Instant> withdrawn) {}

  @Override
  public Future<Void> give(AccountId account, Consent consent) {
    return add(account, new Entry(Optional.of(consent), Optional.empty()));
  }

  @Override
  public Future<Void> withdraw(AccountId account, Instant at) {
    return add(account, new Entry(Optional.empty(), Optional.of(at)));
  }

  private Future<Void> add(AccountId account, Entry entry) {
    Request push = Request.cmd(Command.RPUSH).arg(Key.consents(account));
    return line.send(push.arg(Codec.write(entry))).mapEmpty();
  }

  @Override
  public Future<List<Consent>> of(AccountId account) {
    return line.send(Request.cmd(Command.LRANGE).arg(Key.consents(account)).arg(0).arg(-1))
        .map(
            all ->
                together(all.stream().map(it -> Codec.read(it.toString(), Entry.class)).toList()));
  }

  private static List<Consent> together(List<Entry> entries) {
    List<Consent> consents = new ArrayList<>();
    for (Entry entry : entries) {
      entry.given().ifPresent(consents::add);
      entry.withdrawn().ifPresent(at -> consents.replaceAll(it -> it.withdrawnBy(at)));
    }
    return List.copyOf(consents);
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return line.send(Request.cmd(Command.DEL).arg(Key.consents(account))).mapEmpty();
  }
}
