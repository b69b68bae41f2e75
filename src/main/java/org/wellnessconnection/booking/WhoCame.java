package org.wellnessconnection.booking;

import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/** What became of a place, as the room shows it after its end. */
final class WhoCame {
  private WhoCame() {}

  /** Nobody is held to what we did not hold. */
  static Outcome outcome(RoomState room, AccountId account) {
    return wasHeld(room)
        ? room.seatOf(account).map(WhoCame::outcome).orElse(Outcome.AWAY)
        : Outcome.EXCUSED;
  }

  private static boolean wasHeld(RoomState room) {
    boolean excused =
        room.course()
            .outcome()
            .filter(org.wellnessconnection.protocol.Outcome.EXCUSED::equals)
            .isPresent();
    return !excused
        && room.seats().values().stream()
            .anyMatch(seat -> seat.role() == Role.FACILITATOR && wasIn(seat));
  }

  private static boolean wasIn(Seat seat) {
    return seat.admitted().isPresent() || seat.stay().wasIn().isPresent();
  }

  /** Who knocked and was not let in is excused, and so is who was called away. */
  private static Outcome outcome(Seat seat) {
    if (!wasIn(seat) || (seat.isPresent() && seat.stay().absence().isPresent())) {
      return Outcome.EXCUSED;
    }
    return seat.isPresent() ? Outcome.ATTENDED : Outcome.ATTENDED_PART;
  }
}
