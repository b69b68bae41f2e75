package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Says something to a Jitsi again while it does not answer: a few times, within a few seconds. Most
 * that stumble are back by then; for the others there are {@link VideoRounds}.
 */
public final class Insistence {
  private static final List<Duration> RESTS =
      List.of(Duration.ofMillis(250), Duration.ofMillis(750), Duration.ofMillis(1500));

  /** Not again after this: a try that gets no answer takes two seconds by itself. */
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final Function<Duration, Future<Void>> rest;
  private final Clock clock;

  /**
   * @param rest succeeds when so much time has gone by
   */
  public Insistence(Function<Duration, Future<Void>> rest, Clock clock) {
    this.rest = rest;
    this.clock = clock;
  }

  /**
   * Fails with the last failure.
   *
   * @param isDue asked before it is said again: meanwhile the room may have thought better of it
   */
  Future<Void> on(Supplier<Future<Void>> word, Supplier<Future<Boolean>> isDue) {
    Errand errand = new Errand(word, isDue, clock.instant());
    return word.get().recover(failure -> again(errand, 0, failure));
  }

  private record Errand(
      Supplier<Future<Void>> word, Supplier<Future<Boolean>> isDue, Instant begun) {}

  private Future<Void> again(Errand errand, int tried, Throwable failure) {
    if (tried == RESTS.size() || isLate(errand)) {
      return Future.failedFuture(failure);
    }
    return rest.apply(RESTS.get(tried))
        .compose(rested -> errand.isDue().get())
        .compose(due -> due ? errand.word().get() : Future.succeededFuture())
        .recover(next -> again(errand, tried + 1, next));
  }

  private boolean isLate(Errand errand) {
    return !clock.instant().isBefore(errand.begun().plus(LONGEST));
  }
}
