package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.SeatId;

/**
 * The whole room pauses: participants read, but do not write, and nobody comes in.
 *
 * @param by empty when nobody decided it
 * @param at since when the room pauses
 * @param ends when the session ends if nobody takes it up again
 */
public record Hold(HoldReason reason, Optional<SeatId> by, Instant at, Optional<Instant> ends) {

  public static Decision begin(Optional<Hold> held, SeatId by) {
    return held.<Decision>map(was -> new Decision.Already(was.by(), was.at()))
        .orElseGet(
            () ->
                Decision.happens(
                    new Event.Held(
                        HoldReason.FACILITATOR_HOLD, Optional.of(by), Optional.empty())));
  }

  public static Decision lift(Optional<Hold> held, SeatId by, Instant now) {
    return held.isPresent()
        ? Decision.happens(new Event.Resumed(by))
        : new Decision.Already(Optional.empty(), now);
  }

  /** Held for another reason now: it pauses since the first one. */
  public Hold becomes(Event.Held held) {
    return new Hold(held.reason(), held.by(), at, held.ends());
  }

  public boolean isFor(HoldReason why) {
    return reason == why;
  }
}
