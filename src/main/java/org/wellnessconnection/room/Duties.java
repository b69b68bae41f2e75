package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what one room owes, one thing at a time; what fails is tried again a little later. */
final class Duties {
  private static final Logger LOG = LoggerFactory.getLogger(Duties.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final LiveRoom room;
  private final List<Duty> duties;
  private final Clock clock;
  private Future<?> working = Future.succeededFuture();
  private Instant notBefore = Instant.MIN;

  Duties(LiveRoom room, List<Duty> duties, Clock clock) {
    this.room = room;
    this.duties = duties;
    this.clock = clock;
  }

  /** Once a second, and when the room was woken for it. */
  void look() {
    if (working.isComplete() && !clock.instant().isBefore(notBefore)) {
      duties.stream().filter(this::isDue).findFirst().ifPresent(this::begin);
    }
  }

  private boolean isDue(Duty duty) {
    return duty.since(room.state()).filter(due -> !due.isAfter(clock.instant())).isPresent();
  }

  private void begin(Duty duty) {
    working = duty.fulfil().onFailure(this::later);
  }

  private void later(Throwable failure) {
    LOG.warn("Will be tried again: {}", failure.toString());
    notBefore = clock.instant().plus(PAUSE);
  }
}
