package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Mutes;

/** Mutes in Redis: one set for each room, of pairs of seats. It is purged with the room. */
final class RedisMutes implements Mutes {
  private final Line line;

  RedisMutes(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> mute(RoomId room, SeatId by, SeatId whom) {
    return line.send(Request.cmd(Command.SADD).arg(Key.mutes(room)).arg(by + " " + whom))
        .mapEmpty();
  }

  @Override
  public Future<Void> unmute(RoomId room, SeatId by, SeatId whom) {
    return remove(room, List.of(by + " " + whom));
  }

  @Override
  public Future<Set<SeatId>> of(RoomId room, SeatId by) {
    return pairs(room)
        .map(
            all ->
                all.map(pair -> pair.split(" "))
                    .filter(pair -> pair[0].equals(by.value()))
                    .map(pair -> new SeatId(pair[1]))
                    .collect(Collectors.toSet()));
  }

  @Override
  public Future<Void> erase(RoomId room, SeatId who) {
    return pairs(room)
        .map(all -> all.filter(pair -> names(pair, who)).toList())
        .compose(theirs -> remove(room, theirs));
  }

  private static boolean names(String pair, SeatId who) {
    return Arrays.asList(pair.split(" ")).contains(who.value());
  }

  private Future<Stream<String>> pairs(RoomId room) {
    return line.send(Request.cmd(Command.SMEMBERS).arg(Key.mutes(room)))
        .map(all -> all.stream().map(Response::toString));
  }

  private Future<Void> remove(RoomId room, List<String> pairs) {
    if (pairs.isEmpty()) {
      return Future.succeededFuture();
    }
    Request remove = Request.cmd(Command.SREM).arg(Key.mutes(room));
    pairs.forEach(remove::arg);
    return line.send(remove).mapEmpty();
  }
}
