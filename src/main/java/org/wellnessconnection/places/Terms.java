package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;

/**
 * What a session says about its places.
 *
 * @param minimum below it the facilitators are asked whether it is held
 */
public record Terms(int capacity, int minimum, Instant starts) {
  public static final int MOST_PLACES = 1_000;

  public Terms {
    if (capacity < 1 || capacity > MOST_PLACES) {
      throw new IllegalArgumentException("capacity: must be a number from 1 to " + MOST_PLACES);
    }
    if (minimum < 0 || minimum > capacity) {
      throw new IllegalArgumentException("minimum: must be a number from 0 to the capacity");
    }
  }

  Duration left(Instant now) {
    return Duration.between(now, starts);
  }

  boolean hasStarted(Instant now) {
    return !now.isBefore(starts);
  }
}
