package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;

/**
 * Keeps rooms: the one place where order and durability are decided. Fails when it is not there.
 */
public interface RoomLog {

  /** Makes a room if there is none by this id. */
  Future<Void> open(RoomId room, RoomState planned);

  /** The room as it stands, or empty when there is none. */
  Future<Optional<Snapshot>> snapshot(RoomId room);

  /**
   * Appends if the room's version is still the draft's. A failed future: it may or may not have
   * happened.
   */
  Future<Appended> append(RoomId room, Draft draft);

  /**
   * Entries {@code from} to {@code to}, both included, in order; those that are not there are left
   * out.
   */
  Future<List<Entry>> read(RoomId room, Channel channel, long from, long to);

  /**
   * What came of an attempt, if it was made: {@link Appended.Repeated} or {@link Appended.Taken}.
   */
  Future<Optional<Appended>> remembered(RoomId room, Draft.Try attempt);

  /** How far a room has come, cheaply. */
  Future<Pulse> pulse(RoomId room);

  /** What moves when anything moves: the appends, the state, their history, and who is here. */
  record Pulse(long turn, long control, String epoch, long here) {}
}
