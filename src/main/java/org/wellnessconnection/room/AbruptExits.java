package org.wellnessconnection.room;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.safety.AbruptExit;

/** Whom those who led a session may think of after it, as far as the room still knows. */
public final class AbruptExits {
  private AbruptExits() {}

  public static List<Seat> of(RoomState state) {
    return state.seats().values().stream()
        .filter(seat -> seat.role() == Role.PARTICIPANT && isOne(state, seat))
        .toList();
  }

  private static boolean isOne(RoomState state, Seat seat) {
    return seat.wentAt()
        .filter(went -> isBeforeTheEnd(state, went))
        .filter(went -> sharesStill(state, seat) || AbruptExit.isOne(went, moments(state, seat)))
        .isPresent();
  }

  private static boolean sharesStill(RoomState state, Seat seat) {
    return state.round().piece().inHand().filter(seat.id()::equals).isPresent();
  }

  /** Once it is over everybody goes. */
  private static boolean isBeforeTheEnd(RoomState state, Instant went) {
    return state.ended().map(Ruling::at).filter(end -> !went.isBefore(end)).isEmpty();
  }

  private static Stream<Instant> moments(RoomState state, Seat seat) {
    Stream<Instant> asked =
        state.care().raisedBy(seat.id()).stream()
            .filter(request -> request.kind() != Concern.WORRY)
            .map(request -> request.raised());
    return Stream.concat(seat.shared().stream(), asked);
  }
}
