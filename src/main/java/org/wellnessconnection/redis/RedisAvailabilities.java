package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import org.wellnessconnection.member.Availabilities;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;

/** One string for each account, gone when nobody has said it anew for long. */
final class RedisAvailabilities implements Availabilities {
  private final Line line;

  RedisAvailabilities(Line line) {
    this.line = line;
  }

  @Override
  public Future<Availability> of(AccountId account) {
    return line.send(Request.cmd(Command.GET).arg(Key.availability(account)))
        .map(
            said ->
                said == null ? Availability.ANY : Codec.read(said.toString(), Availability.class));
  }

  @Override
  public Future<Void> keep(AccountId account, Availability said) {
    if (said.saysNothing()) {
      return erase(account);
    }
    Request set = Request.cmd(Command.SET).arg(Key.availability(account)).arg(Codec.write(said));
    return line.send(set.arg("PX").arg(Retention.AVAILABILITY.kept().toMillis())).mapEmpty();
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return line.send(Request.cmd(Command.DEL).arg(Key.availability(account))).mapEmpty();
  }
}
