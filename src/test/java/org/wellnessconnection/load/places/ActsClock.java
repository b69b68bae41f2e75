package org.wellnessconnection.load.places;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Goes on by what is done and by nothing else, in all processes together: a slow machine does not
 * shorten the days before a session.
 */
final class ActsClock extends Clock {
  static final String ACTS = "acts";
  static final Duration STEP = Duration.ofMinutes(5);
  private static final Instant BEGIN = Instant.parse("2026-03-02T19:00:00Z");

  private final Redis counter;
  private long acts;

  ActsClock(Vertx vertx, String redis) {
    this.counter = Redis.createClient(vertx, redis);
  }

  /** When so much has been done. */
  static Instant after(long acts) {
    return BEGIN.plus(STEP.multipliedBy(acts));
  }

  /** Something is about to be done. */
  Future<Void> tick() {
    return counter
        .send(Request.cmd(Command.INCR).arg(ACTS))
        .onSuccess(now -> acts = Math.max(acts, now.toLong()))
        .mapEmpty();
  }

  @Override
  public Instant instant() {
    return after(acts);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
