package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;

/**
 * Rooms go out of Redis, then out of its files. What was begun is noted first, so that any node can
 * finish it.
 */
final class RedisPurge implements Purge {
  private static final String SEQ = "seq:";
  private static final int FIXED_KEYS = 6;
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Line line;
  private final RedisPurgeStores stores;

  RedisPurge(Line line, RedisPurgeStores stores) {
    this.line = line;
    this.stores = stores;
  }

  @Override
  public Future<Receipt> purge(RoomId room, String remains) {
    Request note = Request.cmd(Command.HSET).arg(Key.PURGES).arg(room.value()).arg(remains);
    return line.send(note)
        .compose(noted -> delete(room, remains))
        .compose(deleted -> RedisReceipts.note(line, room, Instant.now()))
        .compose(listed -> stores.writeAnew(room))
        .compose(late -> late.isEmpty() ? proven(room) : receipt(room, late));
  }

  private Future<Void> delete(RoomId room, String remains) {
    return line.send(Request.cmd(Command.HKEYS).arg(Key.meta(room)))
        .compose(fields -> line.send(request(room, remains, channels(fields))))
        .compose(
            told ->
                told.get(0).toString().equals("more")
                    ? delete(room, remains)
                    : Future.succeededFuture());
  }

  private static List<Channel> channels(Response fields) {
    return fields.stream()
        .map(Response::toString)
        .filter(field -> field.startsWith(SEQ))
        .map(field -> new Channel(field.substring(SEQ.length())))
        .toList();
  }

  private static Request request(RoomId room, String remains, List<Channel> channels) {
    Request call = Request.cmd(Command.FCALL).arg(Functions.PURGE);
    call.arg(FIXED_KEYS + channels.size());
    call.arg(Key.meta(room)).arg(Key.state(room)).arg(Key.tries(room)).arg(Key.here(room));
    call.arg(Key.receipt(room)).arg(Key.mutes(room));
    channels.forEach(channel -> call.arg(Key.log(room, channel)));
    call.arg(remains).arg(Key.bell(room)).arg(Retention.RECEIPT.kept().toMillis());
    channels.forEach(channel -> call.arg(channel.name()));
    return call;
  }

  private Future<Receipt> proven(RoomId room) {
    Request prove = Request.cmd(Command.FCALL).arg(Functions.PROVEN).arg(1).arg(Key.receipt(room));
    return line.send(prove)
        .compose(noted -> line.send(Request.cmd(Command.HDEL).arg(Key.PURGES).arg(room.value())))
        .compose(done -> receipt(room, List.of()));
  }

  @Override
  public Future<List<Receipt>> goOn() {
    Request lease = Request.cmd(Command.SET).arg(Key.PURGING).arg("1").arg("NX");
    return line.send(lease.arg("PX").arg(LEASE.toMillis()))
        .compose(mine -> mine == null ? Future.succeededFuture(List.of()) : goOnNow());
  }

  private Future<List<Receipt>> goOnNow() {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.PURGES))
        .compose(begun -> Future.join(begun.getKeys().stream().map(r -> again(r, begun)).toList()))
        .map(all -> all.list());
  }

  private Future<Receipt> again(String room, Response begun) {
    return purge(new RoomId(room), begun.get(room).toString());
  }

  @Override
  public Future<List<Receipt>> receipts(RoomId room) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.receipt(room)))
        .map(kept -> kept.getKeys().isEmpty() ? List.of() : List.of(receipt(kept, List.of())));
  }

  private Future<Receipt> receipt(RoomId room, List<String> unreached) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.receipt(room)))
        .map(kept -> receipt(kept, unreached));
  }

  private static Receipt receipt(Response kept, List<String> unreached) {
    return new Receipt(
        Retention.CHAT,
        kept.get("count").toLong(),
        Instant.ofEpochMilli(kept.get("at").toLong()),
        Optional.ofNullable(kept.get("proven"))
            .map(proven -> Instant.ofEpochMilli(proven.toLong())),
        unreached);
  }
}
