package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One long-lived pipelined connection that mends itself. What is sent goes out in order; while the
 * line is down, sending fails at once.
 */
final class Line {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
  private static final Duration FIRST_RETRY = Duration.ofMillis(50);
  private static final Duration LAST_RETRY = Duration.ofMillis(800);

  /** What has to happen on a fresh connection before it is used. */
  @FunctionalInterface
  interface Preparation {
    Future<Void> on(RedisConnection connection);
  }

  /** A client of its own for each connection: a pool would hand a dead one out again. */
  private record Wire(Redis redis, RedisConnection connection) {}

  private final Vertx vertx;
  private final RedisOptions options;
  private final Preparation preparation;
  private Optional<Wire> wire = Optional.empty();
  private Duration retry = FIRST_RETRY;
  private boolean closed;

  Line(Vertx vertx, RedisOptions options, Preparation preparation) {
    this.vertx = vertx;
    this.options = options;
    this.preparation = preparation;
  }

  /** Connects; fails if this try fails. Later losses are mended without being asked. */
  Future<Void> open() {
    Redis redis = Redis.createClient(vertx, options);
    return redis
        .connect()
        .compose(connection -> prepared(redis, connection))
        .timeout(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(failure -> redis.close())
        .onSuccess(this::use)
        .mapEmpty();
  }

  private Future<Wire> prepared(Redis redis, RedisConnection connection) {
    Wire fresh = new Wire(redis, connection);
    connection.exceptionHandler(failure -> lost(fresh));
    connection.endHandler(end -> lost(fresh));
    return preparation.on(connection).map(fresh);
  }

  Future<Response> send(Request request) {
    return wire.map(present -> answered(present, present.connection().send(request)))
        .orElseGet(() -> Future.failedFuture("the line to Redis is down"));
  }

  /** All to one server, with nothing in between. */
  Future<List<Response>> send(List<Request> requests) {
    return wire.map(present -> answered(present, present.connection().batch(requests)))
        .orElseGet(() -> Future.failedFuture("the line to Redis is down"));
  }

  private <T> Future<T> answered(Wire present, Future<T> answer) {
    return answer
        .timeout(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(failure -> doubt(present, failure));
  }

  boolean isUp() {
    return wire.isPresent();
  }

  void close() {
    closed = true;
    wire.ifPresent(present -> present.redis().close());
    wire = Optional.empty();
  }

  private void use(Wire fresh) {
    if (closed) {
      fresh.redis().close();
      return;
    }
    wire = Optional.of(fresh);
    retry = FIRST_RETRY;
  }

  /**
   * A line that does not answer, or answers that it is no longer the primary, is of no more use.
   */
  private void doubt(Wire present, Throwable failure) {
    boolean demoted = String.valueOf(failure.getMessage()).contains("READONLY");
    if (failure instanceof TimeoutException || demoted) {
      lost(present);
    }
  }

  private void lost(Wire gone) {
    if (wire.filter(gone::equals).isEmpty()) {
      return;
    }
    wire = Optional.empty();
    gone.redis().close();
    if (!closed) {
      LOG.warn("Lost a line to Redis; mending it");
      mend();
    }
  }

  private void mend() {
    vertx.setTimer(retry.toMillis(), timer -> reopen());
    Duration longer = retry.multipliedBy(2);
    retry = longer.compareTo(LAST_RETRY) < 0 ? longer : LAST_RETRY;
  }

  private void reopen() {
    if (!closed) {
      open().onFailure(failure -> mend());
    }
  }
}
