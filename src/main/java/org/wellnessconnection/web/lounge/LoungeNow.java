package org.wellnessconnection.web.lounge;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomState;

/**
 * A lounge as it is at one moment.
 *
 * @param time the one that is running
 * @param next the one after that
 * @param onDuty the names of who is on duty now, or else the next time
 */
record LoungeNow(
    Lounge lounge,
    Optional<OpenTime> time,
    Optional<OpenTime> next,
    Optional<RoomId> room,
    Optional<RoomState> state,
    List<String> onDuty) {

  /** {@code open}, {@code waiting} for somebody who facilitates, {@code closed}: it has words. */
  String word() {
    if (time.isEmpty()) {
      return "closed";
    }
    return state.filter(RoomState::isAttended).isPresent() ? "open" : "waiting";
  }
}
