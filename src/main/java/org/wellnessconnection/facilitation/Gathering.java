package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;

/** Everybody was told to come back from the small groups: by whom and when, and by when. */
public record Gathering(Ruling announced, Instant ends) {
  Gathering movedBy(Duration pause) {
    return new Gathering(announced, ends.plus(pause));
  }
}
