package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;

/** Called away: the place is kept, and the others know. */
public record Absence(Instant since, Instant ends) {
  private static final Duration KEPT = Duration.ofMinutes(20);

  /** How long the place of somebody whose connection broke is kept. */
  public static final Duration KEPT_FOR_THE_LOST = Duration.ofMinutes(5);

  public static Absence from(Instant now) {
    return new Absence(now, now.plus(KEPT));
  }

  public Absence movedBy(Duration hold) {
    return new Absence(since, ends.plus(hold));
  }
}
