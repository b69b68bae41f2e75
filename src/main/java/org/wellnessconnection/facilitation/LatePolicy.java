package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How long after the start somebody new still comes in without a facilitator's word. */
public final class LatePolicy {
  private static final Duration USUAL = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(4);

  /** Who goes round a circle begins together. */
  private static final Set<String> CIRCLES = Set.of("peer_support", "compassion_rounds", "balint");

  private LatePolicy() {}

  /** Empty: the whole session. */
  public static Optional<Duration> usual(String format) {
    if (format.equals("drop_in")) {
      return Optional.empty();
    }
    return Optional.of(CIRCLES.contains(format) ? Duration.ZERO : USUAL);
  }

  /**
   * @throws IllegalArgumentException when it cannot be meant
   */
  static Optional<Duration> checked(Optional<Duration> lateUntil) {
    if (lateUntil.filter(after -> after.isNegative() || after.compareTo(LONGEST) > 0).isPresent()) {
      throw new IllegalArgumentException("late_until: must be from 0 to 240 minutes");
    }
    return lateUntil;
  }

  public static boolean isLate(Format format, Schedule schedule, Instant knocked) {
    return schedule
        .starts()
        .flatMap(starts -> format.lateUntil().map(starts::plus))
        .filter(knocked::isAfter)
        .isPresent();
  }
}
