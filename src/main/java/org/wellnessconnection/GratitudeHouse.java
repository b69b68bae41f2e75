package org.wellnessconnection;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.gratitude.Clearing;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.HeldPosts;
import org.wellnessconnection.gratitude.HeldSigns;
import org.wellnessconnection.gratitude.SamplePosts;
import org.wellnessconnection.gratitude.ThisWeeksPrompt;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.programme.WrittenPost;
import org.wellnessconnection.redis.RedisGratitude;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.web.GratitudeSpace;

/** The gratitude space on one node: what is kept, and what the clock does with it. */
record GratitudeHouse(
    Written written, RedisGratitude kept, Gratitude gratitude, Clearing clearing) {
  private static final Logger LOG = LoggerFactory.getLogger(GratitudeHouse.class);
  private static final long SWEEP_MILLIS = 2_000;
  private static final long CLEAR_MILLIS = 20_000;

  static GratitudeHouse of(Node.Shared shared, RedisHouse redis, Clock clock) {
    Written written = shared.written();
    var secondThought = shared.config().gratitude().secondThought();
    RedisGratitude kept = redis.gratitude(written.vault(), secondThought);
    Gratitude.Means means =
        new Gratitude.Means(
            kept.posts(),
            kept.pace(),
            redis.allowance(),
            redis.audit(),
            written.safetyWords(),
            secondThought);
    return new GratitudeHouse(
        written,
        kept,
        new Gratitude(means, clock),
        new Clearing(kept.cleared(), redis.disks(), clock));
  }

  GratitudeSpace space() {
    return new GratitudeSpace(gratitude, kept.signs(), kept.bell(), prompt());
  }

  private ThisWeeksPrompt prompt() {
    return new ThisWeeksPrompt(written.prompts(), written.time().zones(), Clock.systemUTC());
  }

  List<Holding> held() {
    return List.of(new HeldPosts(kept.posts()), new HeldSigns(kept.signs()));
  }

  /** What the programme brings along where somebody tries it out, once for all servers. */
  Future<Void> open() {
    List<WrittenPost> posts = written.programme().posts().orElse(List.of());
    return posts.isEmpty()
        ? Future.succeededFuture()
        : kept.isFirstToSample()
            .get()
            .compose(
                first ->
                    first
                        ? new SamplePosts(kept.posts(), Clock.systemUTC()).bring(posts)
                        : Future.succeededFuture());
  }

  /** What cannot be done now is done with the next look, by this server or another. */
  void begin(Vertx vertx) {
    vertx.setPeriodic(SWEEP_MILLIS, due -> warn("Posts", gratitude.sweep()));
    vertx.setPeriodic(CLEAR_MILLIS, due -> warn("Copies of posts", clearing.goOn()));
  }

  private static void warn(String what, Future<?> done) {
    done.onFailure(failure -> LOG.warn("{} have to wait: {}", what, failure.toString()));
  }
}
