package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a session is planned to begin and to end. A room without a plan is open until it is ended.
 */
public record Schedule(Optional<Instant> starts, Optional<Instant> ends) {
  public static final Schedule NONE = new Schedule(Optional.empty(), Optional.empty());

  private static final Duration DOORS_BEFORE = Duration.ofMinutes(15);
  private static final Duration FACILITATORS_BEFORE = Duration.ofMinutes(30);
  private static final Duration OVERTIME = Duration.ofMinutes(20);

  public static Schedule of(Instant starts, Instant ends) {
    return new Schedule(Optional.of(starts), Optional.of(ends));
  }

  /** From when on facilitators come in, to get ready. */
  public Optional<Instant> facilitatorsFrom() {
    return starts.map(start -> start.minus(FACILITATORS_BEFORE));
  }

  /** From when on facilitators let people in. */
  public Optional<Instant> doors() {
    return starts.map(start -> start.minus(DOORS_BEFORE));
  }

  /** However it goes, the room closes by itself then. */
  public Optional<Instant> lastEnd() {
    return ends.map(end -> end.plus(OVERTIME));
  }
}
