package org.wellnessconnection;

import io.vertx.core.Vertx;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.member.NeverRegistered;
import org.wellnessconnection.privacy.Forgetting;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.video.VideoRounds;

/** What a node does once in a while, asked by nobody. */
record Chores(RedisHouse redis, OnCall onCall, Forgetting forgetting, VideoWork video) {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
  private static final long SWEEP_MILLIS = 10_000;
  private static final long PURGE_MILLIS = 60_000;

  void begin(Vertx vertx) {
    NeverRegistered newcomers = new NeverRegistered(redis.members(), forgetting, Clock.systemUTC());
    vertx.setPeriodic(SWEEP_MILLIS, sweep -> newcomers.sweep());
    vertx.setPeriodic(SWEEP_MILLIS, sweep -> sweep());
    vertx.setPeriodic(PURGE_MILLIS, due -> finishPurges());
    video.rounds().ifPresent(it -> vertx.setPeriodic(VideoRounds.LOOKS.toMillis(), go -> it.go()));
  }

  private void sweep() {
    onCall.pager().sweep();
    onCall.identifying().candour().sweep();
    forgetting.goOn();
  }

  /** What was said may still lie on a disk: somebody has to know. */
  private void finishPurges() {
    redis
        .purge()
        .goOn()
        .onSuccess(
            receipts -> receipts.stream().filter(it -> it.proven().isEmpty()).forEach(Chores::warn))
        .onFailure(failure -> LOG.warn("Purges could not go on: {}", failure.toString()));
  }

  private static void warn(Receipt unproven) {
    LOG.warn("A purge is not proven yet: {}", unproven);
  }
}
