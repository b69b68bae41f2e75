package org.wellnessconnection.video;

import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomState;

/** Why somebody has to go out of a meeting. */
public enum Going {
  /** They may be in another meeting, or come again. */
  ELSEWHERE,

  /** They were removed, or are nobody here. */
  FOR_GOOD;

  static Going of(RoomState state, SeatId seat) {
    return state.seat(seat).filter(it -> it.removed().isEmpty()).isPresent() ? ELSEWHERE : FOR_GOOD;
  }
}
