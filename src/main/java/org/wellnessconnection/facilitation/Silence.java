package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;

/** Chat is off for one person, who always knows. */
public final class Silence {
  private Silence() {}

  public static Decision begin(Optional<Ruling> silent, SeatId seat, SeatId by) {
    return silent
        .<Decision>map(was -> new Decision.Already(was.by(), was.at()))
        .orElseGet(() -> Decision.happens(new Event.ChatOff(seat, by)));
  }

  public static Decision lift(Optional<Ruling> silent, SeatId seat, SeatId by, Instant now) {
    return silent.isPresent()
        ? Decision.happens(new Event.ChatOn(seat, by))
        : new Decision.Already(Optional.empty(), now);
  }
}
