package org.wellnessconnection.openid;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something a provider publishes: asked for when it is needed, then kept for a while. After a
 * failure it is asked for again only after a rest, which doubles up to a minute.
 */
final class Published<T> {
  private static final Duration REST = Duration.ofSeconds(60);
  private static final int MOST_DOUBLINGS = 6;

  private final Supplier<Future<T>> source;
  private final Duration fresh;
  private final Clock clock;
  private Optional<Kept<T>> kept = Optional.empty();
  private Optional<Future<T>> underWay = Optional.empty();
  private Instant restsUntil = Instant.EPOCH;
  private int failures;

  private record Kept<T>(T what, Instant since) {}

  Published(Supplier<Future<T>> source, Duration fresh, Clock clock) {
    this.source = source;
    this.fresh = fresh;
    this.clock = clock;
  }

  Future<T> now() {
    return youngerThan(fresh);
  }

  /** For who misses something in it: as it was within the last minute. */
  Future<T> anew() {
    return youngerThan(REST);
  }

  private Future<T> youngerThan(Duration age) {
    Instant now = clock.instant();
    return kept.filter(it -> now.isBefore(it.since().plus(age)))
        .map(it -> Future.succeededFuture(it.what()))
        .orElseGet(() -> asked(now));
  }

  private Future<T> asked(Instant now) {
    if (underWay.isPresent()) {
      return underWay.get();
    }
    if (now.isBefore(restsUntil)) {
      return Future.failedFuture(new Away("is left alone for a moment"));
    }
    Future<T> asking = source.get();
    underWay = Optional.of(asking);
    return asking.onSuccess(this::came).onFailure(failure -> failed());
  }

  private void came(T what) {
    underWay = Optional.empty();
    kept = Optional.of(new Kept<>(what, clock.instant()));
    failures = 0;
  }

  private void failed() {
    underWay = Optional.empty();
    long seconds = Math.min(REST.toSeconds(), 1L << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    restsUntil = clock.instant().plusSeconds(seconds);
  }
}
