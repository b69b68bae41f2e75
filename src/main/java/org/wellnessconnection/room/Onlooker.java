package org.wellnessconnection.room;

import org.wellnessconnection.protocol.RoomId;

/**
 * Hears how a room moved, on the one server that moved it. May miss what happens while a server
 * dies, and must never hold anything up.
 */
@FunctionalInterface
public interface Onlooker {
  Onlooker NOBODY = (room, before, after) -> {};

  void moved(RoomId room, RoomState before, RoomState after);
}
