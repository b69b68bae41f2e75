package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Being away is never held against anybody; being away often only asks for a word beforehand. */
public final class Absences {
  private static final int OFTEN = 3;
  private static final Duration LATELY = Duration.ofDays(60);
  private static final Duration WORD_WITHIN = Duration.ofHours(24);

  private Absences() {}

  /**
   * @param away when somebody had a place and did not come
   * @return within which time they confirm a new place
   */
  public static Optional<Duration> ask(List<Instant> away, Instant now) {
    Instant since = now.minus(LATELY);
    long lately = away.stream().filter(at -> !at.isBefore(since)).count();
    return lately >= OFTEN ? Optional.of(WORD_WITHIN) : Optional.empty();
  }
}
