package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.util.Optional;

/**
 * How sessions of one kind are held.
 *
 * @param lateUntil how long after the start somebody new still comes in; empty: the whole session
 */
public record Format(String name, Admission admission, Optional<Duration> lateUntil) {
  /** Who opens the door to a participant. */
  public enum Admission {
    AUTOMATIC,
    BY_FACILITATOR
  }

  public Format {
    lateUntil = LatePolicy.checked(lateUntil);
  }
}
