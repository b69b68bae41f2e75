package org.wellnessconnection.room;

import java.util.Optional;
import org.wellnessconnection.facilitation.AtTheDoor;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Welcome.DoorView;

/** What somebody who waits is told about the door: true, and in one word that has words. */
final class DoorSign {
  private DoorSign() {}

  /** Empty for whoever does not wait. */
  static Optional<DoorView> of(RoomState state, Seat seat) {
    return toStaff(state, seat).map(DoorSign::toThePerson);
  }

  /** Facilitators see as well that two of them do not agree. */
  static Optional<DoorView> toStaff(RoomState state, Seat seat) {
    return seat.waits()
        ? Optional.of(
            new DoorView(standing(state, seat), seat.stay().door().flatMap(AtTheDoor::reason)))
        : Optional.empty();
  }

  private static DoorView toThePerson(DoorView view) {
    return view.state() == DoorState.CONTESTED
        ? new DoorView(DoorState.WAITING, Optional.empty())
        : view;
  }

  private static DoorState standing(RoomState state, Seat seat) {
    Optional<DoorState> ruled = seat.stay().door().map(AtTheDoor::state);
    if (ruled.filter(DoorState.NOT_NOW::equals).isPresent()) {
      return DoorState.NOT_NOW;
    }
    if (state.held().isPresent()) {
      return DoorState.HELD;
    }
    return ruled.orElseGet(() -> unruled(state, seat));
  }

  private static DoorState unruled(RoomState state, Seat seat) {
    if (state.course().isAt(Stage.PUBLISHED) || beginsByItself(state)) {
      return DoorState.NOT_OPEN;
    }
    if (Door.isLate(state, seat)) {
      return DoorState.TOO_LATE;
    }
    if (state.locked().isPresent()) {
      return DoorState.LOCKED;
    }
    boolean attended = !Facilitators.here(state).isEmpty();
    return attended ? DoorState.WAITING : DoorState.NO_FACILITATOR;
  }

  /** A door that opens by itself does so when the session begins. */
  private static boolean beginsByItself(RoomState state) {
    return state.course().isAt(Stage.DOORS_OPEN) && state.plan().format().admission().isByItself();
  }
}
