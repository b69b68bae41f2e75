package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.SeatId;

/** Nobody comes in by themselves; a facilitator may still let somebody in by name. */
public final class Lock {
  private Lock() {}

  public static Decision begin(Optional<Ruling> locked, SeatId by) {
    return locked
        .<Decision>map(was -> new Decision.Already(was.by(), was.at()))
        .orElseGet(() -> Decision.happens(new DoorEvent.Locked(by)));
  }

  public static Decision lift(Optional<Ruling> locked, SeatId by, Instant now) {
    return locked.isPresent()
        ? Decision.happens(new DoorEvent.Unlocked(by))
        : new Decision.Already(Optional.empty(), now);
  }
}
