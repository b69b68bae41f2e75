package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.RoomId;

/**
 * When something happens next in each room, so that it happens also when no server has the room
 * open. An entry may be too early, never too late: whoever finds nothing due puts it right.
 */
public interface DueList {

  /** Empty: nothing will happen by itself. */
  Future<Void> put(RoomId room, Optional<Instant> next);

  /** Some of the rooms in which something is due, the longest due first. */
  Future<List<RoomId>> until(Instant now);

  /** Every room in which something will happen by itself. */
  Future<List<RoomId>> all();
}
