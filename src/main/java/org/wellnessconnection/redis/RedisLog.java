package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Draft;
import org.wellnessconnection.room.RoomLog;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.room.Version;

/** Rooms in Redis: a hash for each channel, numbered by the append function. */
final class RedisLog implements RoomLog {
  private static final String SEQ = "seq:";

  private final Line line;
  private final Appending appending;

  /**
   * @param line for reading; appends go over a line of their own, so that they never wait behind a
   *     long read
   */
  RedisLog(Line line, Appending appending) {
    this.line = line;
    this.appending = appending;
  }

  @Override
  public Future<Void> open(RoomId room, RoomState planned) {
    Draft first =
        new Draft(
            Version.NONE, Optional.empty(), Optional.of(planned), List.of(), Optional.empty());
    return append(room, first).mapEmpty();
  }

  @Override
  public Future<Appended> append(RoomId room, Draft draft) {
    return appending.append(room, draft);
  }

  @Override
  public Future<Optional<Snapshot>> snapshot(RoomId room) {
    Future<Response> meta = line.send(Request.cmd(Command.HGETALL).arg(Key.meta(room)));
    Future<Response> state = line.send(Request.cmd(Command.GET).arg(Key.state(room)));
    return Future.all(meta, state)
        .map(
            both ->
                Optional.ofNullable(state.result())
                    .map(text -> Codec.read(text.toString(), RoomState.class))
                    .map(known -> snapshot(meta.result(), known)));
  }

  private static Snapshot snapshot(Response meta, RoomState state) {
    Map<Channel, Long> heads = new HashMap<>();
    for (String field : meta.getKeys()) {
      if (field.startsWith(SEQ)) {
        heads.put(new Channel(field.substring(SEQ.length())), meta.get(field).toLong());
      }
    }
    return new Snapshot(
        number(meta.get("turn")),
        number(meta.get("control")),
        epoch(meta.get("epoch")),
        heads,
        state);
  }

  @Override
  public Future<List<Entry>> read(RoomId room, Channel channel, long from, long to) {
    if (to < from) {
      return Future.succeededFuture(List.of());
    }
    Request read = Request.cmd(Command.HMGET).arg(Key.log(room, channel));
    for (long number = from; number <= to; number++) {
      read.arg(number);
    }
    return line.send(read).map(texts -> entries(channel, from, texts));
  }

  private static List<Entry> entries(Channel channel, long from, Response texts) {
    List<Entry> entries = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i) != null) {
        String text = texts.get(i).toString();
        entries.add(new Entry(channel, from + i, Codec.epoch(text), text));
      }
    }
    return entries;
  }

  @Override
  public Future<Optional<Appended>> remembered(RoomId room, Draft.Try attempt) {
    return appending.remembered(room, attempt);
  }

  @Override
  public Future<Pulse> pulse(RoomId room) {
    Request read = Request.cmd(Command.HMGET).arg(Key.meta(room));
    return line.send(read.arg("turn").arg("control").arg("epoch").arg("here")).map(RedisLog::pulse);
  }

  private static Pulse pulse(Response found) {
    return new Pulse(
        number(found.get(0)), number(found.get(1)), epoch(found.get(2)), number(found.get(3)));
  }

  private static long number(@Nullable Response value) {
    return value == null ? 0 : value.toLong();
  }

  private static String epoch(@Nullable Response value) {
    return value == null ? Version.NONE.epoch() : value.toString();
  }
}
