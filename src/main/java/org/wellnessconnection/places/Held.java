package org.wellnessconnection.places;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of how a session was held, of nobody in particular.
 *
 * @param lasted from when the group came together until the end; empty where nobody knows
 */
public record Held(Helped helped, Optional<Duration> lasted) {
  public static final Held UNKNOWN = new Held(Helped.NONE, Optional.empty());
}
