package org.wellnessconnection.load.process;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;

/** Opens lines to Redis from a process that has only just started and is slow at first. */
public final class Patiently {
  private static final int TRIES = 10;
  private static final int REST_MILLIS = 200;

  private Patiently() {}

  public static Future<RedisHouse> open(Vertx vertx, String url) {
    return open(vertx, url, TRIES);
  }

  private static Future<RedisHouse> open(Vertx vertx, String url, int tries) {
    return RedisHouse.open(vertx, RedisAddress.of(url), 0, Id.random())
        .recover(
            failure ->
                tries == 1
                    ? Future.failedFuture(failure)
                    : vertx
                        .timer(REST_MILLIS, TimeUnit.MILLISECONDS)
                        .compose(rested -> open(vertx, url, tries - 1)));
  }
}
