package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;

/** The whole room pauses: participants read, but do not write, and nobody comes in. */
public final class Hold {
  private Hold() {}

  public static Decision begin(Optional<Ruling> held, SeatId by) {
    return held.<Decision>map(was -> new Decision.Already(was.by(), was.at()))
        .orElseGet(() -> Decision.happens(new Event.Held(by)));
  }

  public static Decision lift(Optional<Ruling> held, SeatId by, Instant now) {
    return held.isPresent()
        ? Decision.happens(new Event.Resumed(by))
        : new Decision.Already(Optional.empty(), now);
  }
}
