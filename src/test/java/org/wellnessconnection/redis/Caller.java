package org.wellnessconnection.redis;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.wellnessconnection.protocol.Id;

/** One event loop's side of Redis, as a server has it; asked from a test, which waits. */
final class Caller implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final Vertx vertx = Vertx.vertx();
  private final Context loop = vertx.getOrCreateContext();
  private final String node = Id.random();
  private final RedisHouse house;
  private final Redis raw;

  private Caller(RedisAddress address, int minReplicas) {
    house = await(on(() -> RedisHouse.open(vertx, address, minReplicas, node)));
    raw = Redis.createClient(vertx, address.options());
  }

  static Caller of(String url) {
    return new Caller(RedisAddress.of(url), 0);
  }

  static Caller of(String url, int minReplicas) {
    return new Caller(RedisAddress.of(url), minReplicas);
  }

  String node() {
    return node;
  }

  <T> T does(Function<RedisHouse, Future<T>> what) {
    return await(begins(what));
  }

  /** Does not wait for the answer. */
  <T> Future<T> begins(Function<RedisHouse, Future<T>> what) {
    return on(() -> what.apply(house));
  }

  /** With nothing of ours in between. */
  Response asks(Command command, Object... words) {
    Request request = Request.cmd(command);
    for (Object word : words) {
      request.arg(word.toString());
    }
    return await(raw.send(request));
  }

  boolean isServed() {
    try {
      does(RedisHouse::check);
      return true;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private <T> Future<T> on(java.util.function.Supplier<Future<T>> what) {
    Promise<T> done = Promise.promise();
    loop.runOnContext(now -> what.get().onComplete(done));
    return done.future();
  }

  static <T> T await(Future<T> future) {
    try {
      return future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new AssertionError("no answer from Redis", late);
    } catch (RuntimeException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    raw.close();
    await(
        on(
            () -> {
              house.close();
              return Future.succeededFuture();
            }));
    await(vertx.close());
  }
}
