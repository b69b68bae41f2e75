package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.privacy.Disks;
import org.wellnessconnection.privacy.Erasures;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;

/**
 * Forgets who came to sessions of long ago; counts remain. Any server does it, and what one did is
 * found done by the others: every outcome is in one receipt.
 */
public record Fading(
    Sessions sessions, Bookings bookings, Erasures erasures, Disks disks, Clock clock) {
  /** To be called every hour or so. */
  public Future<Void> sweep() {
    Instant until = clock.instant().minus(Retention.OUTCOME.kept());
    Instant from = clock.instant().minus(Retention.REGISTRATION.kept());
    return sessions
        .between(from, until)
        .compose(all -> fade(all.stream().filter(it -> !until.isBefore(it.when().ends())).toList()))
        .compose(this::noted);
  }

  private Future<Long> fade(List<Session> all) {
    Future<Long> done = Future.succeededFuture(0L);
    for (Session session : all) {
      done = done.compose(sum -> fade(session).map(more -> sum + more));
    }
    return done;
  }

  private Future<Long> fade(Session session) {
    return bookings
        .fade(session.id())
        .map(told -> told instanceof Told.Faded faded ? faded.outcomes() : 0L);
  }

  private Future<Void> noted(long outcomes) {
    return outcomes == 0
        ? Future.succeededFuture()
        : disks.writeAnew().compose(late -> erasures.keep(receipt(outcomes, late)));
  }

  private Receipt receipt(long outcomes, List<String> late) {
    Instant now = clock.instant();
    Optional<Instant> proven = late.isEmpty() ? Optional.of(now) : Optional.empty();
    return new Receipt(Retention.OUTCOME, outcomes, now, proven, late);
  }
}
