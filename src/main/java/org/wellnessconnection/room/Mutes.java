package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/**
 * Whose words somebody does not want to see, in one room. It changes nothing for anybody else, and
 * nobody else is told. It goes with the room.
 */
public interface Mutes {

  Future<Void> mute(RoomId room, SeatId by, SeatId whom);

  Future<Void> unmute(RoomId room, SeatId by, SeatId whom);

  /** Whom this seat does not want to see. */
  Future<Set<SeatId>> of(RoomId room, SeatId by);

  /** For somebody who is to be forgotten: neither what they hid nor that they were hidden. */
  Future<Void> erase(RoomId room, SeatId who);
}
