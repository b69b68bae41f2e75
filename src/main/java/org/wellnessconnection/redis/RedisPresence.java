package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Presence;

/** Presence in Redis: a hash for each room, and one list of the nodes that live. */
final class RedisPresence implements Presence {
  private static final Duration LEASE = Duration.ofSeconds(7);

  private final Line line;
  private final String node;

  /**
   * @param node names this event loop among all of all servers
   */
  RedisPresence(Line line, String node) {
    this.line = line;
    this.node = node;
  }

  @Override
  public String node() {
    return node;
  }

  @Override
  public Future<Long> arrive(
      RoomId room, ConnectionId connection, SeatId seat, Optional<Long> number) {
    Request arrive = onRoom(Functions.ARRIVE, room).arg(connection.value());
    arrive.arg(node + " " + seat).arg(Key.bell(room));
    return line.send(arrive.arg(number.map(Object::toString).orElse(""))).map(Response::toLong);
  }

  @Override
  public Future<Void> depart(RoomId room, List<ConnectionId> connections) {
    Request depart = onRoom(Functions.DEPART, room).arg(Key.bell(room));
    connections.forEach(connection -> depart.arg(connection.value()));
    return line.send(depart).mapEmpty();
  }

  private static Request onRoom(String function, RoomId room) {
    Request call = Request.cmd(Command.FCALL).arg(function).arg(2);
    return call.arg(Key.here(room)).arg(Key.meta(room));
  }

  @Override
  public Future<Map<ConnectionId, Arrival>> here(RoomId room) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.here(room))).map(RedisPresence::arrivals);
  }

  private static Map<ConnectionId, Arrival> arrivals(Response found) {
    Map<ConnectionId, Arrival> here = new HashMap<>();
    for (String connection : found.getKeys()) {
      String[] where = found.get(connection).toString().split(" ");
      here.put(new ConnectionId(connection), arrival(where));
    }
    return here;
  }

  private static Arrival arrival(String[] where) {
    return new Arrival(where[0], new SeatId(where[1]), Long.parseLong(where[2]));
  }

  @Override
  public Future<Beat> beat() {
    Request beat = Request.cmd(Command.FCALL).arg(Functions.BEAT).arg(1).arg(Key.NODES);
    return line.send(beat.arg(node).arg(LEASE.toMillis())).map(RedisPresence::beat);
  }

  private static Beat beat(Response reply) {
    Set<String> living = new HashSet<>();
    for (int i = 1; i < reply.size(); i++) {
      living.add(reply.get(i).toString());
    }
    return new Beat(reply.get(0).toString().equals("1"), living);
  }
}
