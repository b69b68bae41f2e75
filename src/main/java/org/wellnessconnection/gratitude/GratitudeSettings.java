package org.wellnessconnection.gratitude;

import java.time.Duration;

/**
 * How the gratitude space is kept.
 *
 * @param secondThought how long a post waits before it is published by itself
 */
public record GratitudeSettings(Duration secondThought) {
  private static final Duration LONGEST = Duration.ofDays(1);

  public GratitudeSettings {
    if (secondThought.isNegative() || secondThought.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("secondThought: must be from PT0S to P1D");
    }
  }

  public static GratitudeSettings usual() {
    return new GratitudeSettings(Duration.ofMinutes(10));
  }
}
