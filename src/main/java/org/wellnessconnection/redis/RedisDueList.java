package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.DueList;

/** The due-list in Redis: a sorted set from room to milliseconds. */
final class RedisDueList implements DueList {
  private static final int MOST_AT_ONCE = 32;

  private final Line line;

  RedisDueList(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> put(RoomId room, Optional<Instant> next) {
    Request put =
        next.map(at -> Request.cmd(Command.ZADD).arg(Key.DUE).arg(at.toEpochMilli()))
            .orElseGet(() -> Request.cmd(Command.ZREM).arg(Key.DUE));
    return line.send(put.arg(room.value())).mapEmpty();
  }

  @Override
  public Future<List<RoomId>> until(Instant now) {
    Request due = Request.cmd(Command.ZRANGEBYSCORE).arg(Key.DUE).arg("-inf");
    due.arg(now.toEpochMilli()).arg("LIMIT").arg(0).arg(MOST_AT_ONCE);
    return line.send(due).map(RedisDueList::rooms);
  }

  @Override
  public Future<List<RoomId>> all() {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.DUE).arg(0).arg(-1))
        .map(RedisDueList::rooms);
  }

  private static List<RoomId> rooms(Response found) {
    return StreamSupport.stream(found.spliterator(), false)
        .map(room -> new RoomId(room.toString()))
        .toList();
  }
}
