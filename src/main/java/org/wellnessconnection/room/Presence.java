package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/** Who is connected, on which node. True only while that node's lease is alive. */
public interface Presence {

  /** What this node is called in an arrival. */
  String node();

  /**
   * Gives the number of this arrival: of two connections of one seat the greater number is the
   * newer one.
   *
   * @param number the one it was given before, when it is announced again
   */
  Future<Long> arrive(RoomId room, ConnectionId connection, SeatId seat, Optional<Long> number);

  Future<Void> depart(RoomId room, List<ConnectionId> connections);

  Future<Map<ConnectionId, Arrival>> here(RoomId room);

  /** Renews this node's lease. */
  Future<Beat> beat();

  /** One connection of a seat. */
  record Arrival(String node, SeatId seat, long number) {}

  /** Which nodes live, and whether this one had been given up. */
  record Beat(boolean hadLapsed, Set<String> living) {}
}
