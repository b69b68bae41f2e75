package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import org.wellnessconnection.member.Allowance;

/** A count for each thing that is done, gone when its time is over. */
final class RedisAllowance implements Allowance {
  private final Line line;

  RedisAllowance(Line line) {
    this.line = line;
  }

  @Override
  public Future<Boolean> take(String what, int most, Duration within) {
    Request count = Request.cmd(Command.FCALL).arg(Functions.ALLOWANCE).arg(1);
    count.arg(Key.allowance(Digest.of(what))).arg(within.toMillis());
    return line.send(count).map(now -> now.toInteger() <= most);
  }
}
