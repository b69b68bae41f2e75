package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;

/**
 * When a session is planned to begin and to end. A room without a plan is open until it is ended.
 */
public record Schedule(Optional<Instant> starts, Optional<Instant> ends) {
  public static final Schedule NONE = new Schedule(Optional.empty(), Optional.empty());

  public static Schedule of(Instant starts, Instant ends) {
    return new Schedule(Optional.of(starts), Optional.of(ends));
  }
}
