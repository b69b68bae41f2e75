package org.wellnessconnection.places;

import java.time.Duration;
import java.util.Optional;

/** How long an offered place is kept: shorter as the session comes nearer, in elapsed time. */
final class ClaimTime {
  /** From here on a place is offered to everybody who waits. */
  static final Duration TO_ALL = Duration.ofHours(1);

  private static final Duration NEAR = Duration.ofHours(6);
  private static final Duration FAR = Duration.ofDays(2);

  private static final Duration LONG = Duration.ofDays(1);
  private static final Duration MIDDLE = Duration.ofHours(2);
  private static final Duration SHORT = Duration.ofMinutes(20);

  private ClaimTime() {}

  /**
   * @param left until the session starts
   * @return empty when there is no time to ask one after the other
   */
  static Optional<Duration> with(Duration left) {
    if (left.compareTo(TO_ALL) < 0) {
      return Optional.empty();
    }
    if (left.compareTo(NEAR) <= 0) {
      return Optional.of(SHORT);
    }
    return Optional.of(left.compareTo(FAR) <= 0 ? MIDDLE : LONG);
  }
}
