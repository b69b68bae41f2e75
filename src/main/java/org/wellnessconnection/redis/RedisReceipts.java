package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Erasures;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Receipts;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.RoomId;

/** The receipts of rooms, found by a list of them, together with those of people. */
final class RedisReceipts implements Receipts {
  private final Line line;
  private final Purge purge;
  private final Erasures erasures;

  RedisReceipts(Line line, Purge purge, Erasures erasures) {
    this.line = line;
    this.purge = purge;
    this.erasures = erasures;
  }

  /** To be noted once the room has a receipt; noted again, it changes nothing. */
  static Future<Void> note(Line line, RoomId room, Instant now) {
    Request add = Request.cmd(Command.ZADD).arg(Key.PURGED).arg("NX").arg(now.toEpochMilli());
    Request forget = Request.cmd(Command.ZREMRANGEBYSCORE).arg(Key.PURGED).arg("-inf");
    return line.send(add.arg(room.value()))
        .compose(added -> line.send(forget.arg(now.minus(Retention.RECEIPT.kept()).toEpochMilli())))
        .mapEmpty();
  }

  @Override
  public Future<List<Receipt>> newest(int most) {
    Future<List<Receipt>> rooms = ofRooms(most);
    Future<List<Receipt>> people = erasures.receipts();
    return Future.all(rooms, people)
        .map(
            both ->
                Stream.concat(rooms.result().stream(), people.result().stream())
                    .sorted(Comparator.comparing(Receipt::at).reversed())
                    .limit(most)
                    .toList());
  }

  private Future<List<Receipt>> ofRooms(int most) {
    Request newest = Request.cmd(Command.ZRANGE).arg(Key.PURGED).arg(0).arg(most - 1).arg("REV");
    return line.send(newest)
        .compose(rooms -> Future.all(rooms.stream().map(this::ofRoom).toList()))
        .map(all -> all.<List<Receipt>>list().stream().flatMap(List::stream).toList());
  }

  private Future<List<Receipt>> ofRoom(Response room) {
    return purge.receipts(new RoomId(room.toString()));
  }
}
