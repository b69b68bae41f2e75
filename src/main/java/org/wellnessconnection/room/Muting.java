package org.wellnessconnection.room;

import java.util.Optional;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/**
 * Who may hide whom: participants other participants. Whoever leads has to see everything, and has
 * to be seen.
 */
public final class Muting {
  private Muting() {}

  /** Empty when it may be done. */
  public static Optional<Refusal> refusal(RoomState state, Seat by, SeatId whom) {
    Optional<Seat> other = state.seat(whom).filter(Muting::wasLetIn);
    if (!by.isPresent()) {
      return Optional.of(Refusal.NOT_ADMITTED);
    }
    if (other.isEmpty()) {
      return Optional.of(Refusal.NO_SUCH_SEAT);
    }
    boolean isBetweenParticipants =
        by.role() == Role.PARTICIPANT && other.get().role() == Role.PARTICIPANT;
    return isBetweenParticipants && !by.id().equals(whom)
        ? Optional.empty()
        : Optional.of(Refusal.FORBIDDEN);
  }

  /** Who only ever waited is nobody's business. */
  private static boolean wasLetIn(Seat seat) {
    return seat.isPresent() || seat.removed().isPresent() || seat.stay().left().isPresent();
  }
}
