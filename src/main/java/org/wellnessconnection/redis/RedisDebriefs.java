package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Afterthoughts;
import org.wellnessconnection.safety.Debrief;
import org.wellnessconnection.safety.Feedback;

/** What is left behind after a session, locked, in hashes beside the sealed room. */
final class RedisDebriefs implements Afterthoughts {
  private final Line line;
  private final Vault vault;
  private final RedisAfters rooms;

  RedisDebriefs(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
    this.rooms = new RedisAfters(line);
  }

  @Override
  public Future<Void> note(RoomId room, String mark, Presence presence) {
    return rooms
        .note(room)
        .compose(noted -> put(Key.after(room), mark, presence, Retention.SEAT_LIST.kept()));
  }

  @Override
  public Future<Optional<Presence>> presence(RoomId room, String mark) {
    String key = Key.after(room);
    return line.send(Request.cmd(Command.HGET).arg(key).arg(mark))
        .map(found -> Optional.ofNullable(found).map(it -> open(key, it, Presence.class)));
  }

  /** The mark is noted where it leads to nothing, and what was said stands under a random word. */
  @Override
  public Future<Void> keep(RoomId room, String mark, Feedback feedback) {
    Request first = Request.cmd(Command.SADD).arg(Key.sent(room)).arg(mark);
    return line.send(first)
        .compose(added -> added.toInteger() == 1 ? keep(room, feedback) : Future.succeededFuture())
        .compose(kept -> forgetLater(Key.sent(room), Retention.SEAT_LIST.kept()));
  }

  private Future<Void> keep(RoomId room, Feedback feedback) {
    return put(Key.feedback(room), Id.random(), feedback, Retention.AFTERTHOUGHTS.kept());
  }

  @Override
  public Future<Void> keep(RoomId room, String mark, Debrief debrief) {
    Request add = Request.cmd(Command.ZADD).arg(Key.DEBRIEFS).arg(debrief.at().toEpochMilli());
    return put(Key.debrief(room), mark, debrief, Retention.AFTERTHOUGHTS.kept())
        .compose(kept -> line.send(add.arg(room.value())))
        .mapEmpty();
  }

  @Override
  public Future<List<Feedback>> feedback(RoomId room) {
    return values(Key.feedback(room), Feedback.class);
  }

  @Override
  public Future<List<Debrief>> debriefs(RoomId room) {
    return values(Key.debrief(room), Debrief.class);
  }

  @Override
  public Future<List<RoomId>> rooms() {
    Request newest = Request.cmd(Command.ZRANGE).arg(Key.DEBRIEFS).arg(0).arg(-1).arg("REV");
    return line.send(newest)
        .map(found -> found.stream().map(room -> new RoomId(room.toString())).toList());
  }

  private Future<Void> put(String key, String field, Object value, Duration kept) {
    Request put = Request.cmd(Command.HSET).arg(key).arg(field);
    return line.send(put.arg(vault.lock(key, Codec.write(value))))
        .compose(done -> forgetLater(key, kept));
  }

  /** From the first one on; later ones do not make it longer. */
  private Future<Void> forgetLater(String key, Duration kept) {
    return line.send(Request.cmd(Command.PEXPIRE).arg(key).arg(kept.toMillis()).arg("NX"))
        .mapEmpty();
  }

  private <T> Future<List<T>> values(String key, Class<T> type) {
    return line.send(Request.cmd(Command.HVALS).arg(key))
        .map(found -> found.stream().map(locked -> open(key, locked, type)).toList());
  }

  private <T> T open(String key, Response locked, Class<T> type) {
    return Codec.read(vault.open(key, locked.toString()), type);
  }
}
