package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.List;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.RoomId;

/** The rooms of which it is noted who was there, each for a little longer than the note. */
record RedisAfters(Line line) {
  private static final Duration KEPT = Retention.SEAT_LIST.kept().plusHours(1);

  /** To be called before anybody is noted: a note that nobody finds could not be forgotten. */
  Future<Void> note(RoomId room) {
    long now = System.currentTimeMillis();
    Request add = Request.cmd(Command.ZADD).arg(Key.AFTERS).arg(now + KEPT.toMillis());
    Request old = Request.cmd(Command.ZREMRANGEBYSCORE).arg(Key.AFTERS).arg("-inf").arg(now);
    return line.send(add.arg(room.value())).compose(added -> line.send(old)).mapEmpty();
  }

  Future<List<RoomId>> all() {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.AFTERS).arg(0).arg(-1))
        .map(found -> found.stream().map(room -> new RoomId(room.toString())).toList());
  }
}
