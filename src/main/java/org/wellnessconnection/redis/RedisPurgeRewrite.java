package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One store writes its append-only file anew. A rewrite counts when it began after we came, ended,
 * and ended well; whoever asked for it. So several purges at once share one or two.
 */
final class RedisPurgeRewrite {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
  private static final Duration LAST_PAUSE = Duration.ofSeconds(1);
  private static final int LOOKS = 900;
  private static final int TRIES = 5;

  private final Vertx vertx;
  private final RedisConnection store;
  private final long offset;
  private Optional<State> before = Optional.empty();
  private Duration pause = FIRST_PAUSE;
  private int looks;
  private int tries;

  /**
   * @param offset how far in its primary's history the store must be before its rewrite counts
   */
  RedisPurgeRewrite(Vertx vertx, RedisConnection store, long offset) {
    this.vertx = vertx;
    this.store = store;
    this.offset = offset;
  }

  /**
   * What a store says of itself.
   *
   * @param run names the process: counts begin anew with each
   * @param begun how many rewrites have begun in this run
   */
  private record State(String run, long begun, boolean busy, boolean well, boolean keepsFile) {
    static State read(String info) {
      return new State(
          value(info, "run_id"),
          Long.parseLong(value(info, "aof_rewrites")),
          value(info, "aof_rewrite_in_progress").equals("1")
              || value(info, "aof_rewrite_scheduled").equals("1"),
          value(info, "aof_last_bgrewrite_status").equals("ok"),
          value(info, "aof_enabled").equals("1"));
    }

    /** A process that was started since has begun nothing before. */
    long begunBefore(State now) {
      return run.equals(now.run) ? begun : 0;
    }
  }

  /** Fails when the store does not get it done. */
  Future<Void> run() {
    Request info = Request.cmd(Command.INFO).arg("server").arg("persistence").arg("replication");
    return store.send(info).compose(told -> look(told.toString()));
  }

  private Future<Void> look(String info) {
    if (Long.parseLong(value(info, "master_repl_offset")) < offset) {
      return lookLater();
    }
    State now = State.read(info);
    State first = before.orElse(now);
    before = Optional.of(first);
    boolean isAnew = now.begun() > first.begunBefore(now) && now.well();
    if (!now.keepsFile() || (isAnew && !now.busy())) {
      return Future.succeededFuture();
    }
    return now.busy() ? lookLater() : ask();
  }

  private Future<Void> ask() {
    tries++;
    if (tries > TRIES) {
      return Future.failedFuture("its file could not be written anew");
    }
    return store.send(Request.cmd(Command.BGREWRITEAOF)).transform(begunOrRefused -> lookLater());
  }

  private Future<Void> lookLater() {
    looks++;
    if (looks > LOOKS) {
      return Future.failedFuture("its file was not written anew in time");
    }
    Duration now = pause;
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LAST_PAUSE) < 0 ? longer : LAST_PAUSE;
    return vertx.timer(now.toMillis(), TimeUnit.MILLISECONDS).compose(later -> run());
  }

  private static String value(String info, String field) {
    Matcher found = Pattern.compile("(?m)^" + field + ":(\\S*)").matcher(info);
    return found.find() ? found.group(1) : "0";
  }
}
