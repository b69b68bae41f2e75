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

  /** What was left of it when the room was put on hold is left of it now. */
  public Absence resumed(Instant held, Instant now) {
    Instant counted = since.isBefore(held) ? held : since;
    return new Absence(since, ends.plus(Duration.between(counted, now)));
  }
}
