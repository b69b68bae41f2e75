package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.protocol.SessionId;

/** Sessions in Redis, one string each, and sorted sets by when they begin. */
final class RedisSessions implements Sessions {
  private static final String NONE = "";

  private final Line line;

  RedisSessions(Line line) {
    this.line = line;
  }

  /** The room is kept first: a session that is there is always found by its room. */
  @Override
  public Future<Session> keep(Session session) {
    return line.send(
            Request.cmd(Command.SET)
                .arg(Key.heldIn(session.room()))
                .arg(session.id().value())
                .arg("PX")
                .arg(Retention.REGISTRATION.kept().toMillis()))
        .compose(room -> swap(session, NONE, Codec.write(session)))
        .compose(
            kept ->
                kept
                    ? Future.succeededFuture(session)
                    : find(session.id()).map(there -> there.orElse(session)));
  }

  @Override
  public Future<Optional<Session>> change(SessionId id, UnaryOperator<Session> change) {
    return new Document<>(
            () -> text(id),
            RedisSessions::read,
            (before, after) -> swap(after, before, Codec.write(after)))
        .change(change);
  }

  @Override
  public Future<Void> drop(SessionId id) {
    return text(id)
        .compose(
            text ->
                text.isEmpty()
                    ? Future.succeededFuture()
                    : swap(read(text.get()), text.get(), NONE).mapEmpty());
  }

  private Future<Boolean> swap(Session session, String before, String after) {
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SESSION).arg(3);
    swap.arg(Key.dated(session.id())).arg(Key.SESSIONS).arg(Key.sessionsOf(session.series()));
    swap.arg(before).arg(after).arg(session.id().value());
    return line.send(swap.arg(session.when().starts().toEpochMilli()))
        .map(answer -> answer.toInteger() == 1);
  }

  @Override
  public Future<Optional<Session>> find(SessionId id) {
    return text(id).map(text -> text.map(RedisSessions::read));
  }

  /** A room of a session that somebody else had kept before is the room of none. */
  @Override
  public Future<Optional<Session>> in(RoomId room) {
    return line.send(Request.cmd(Command.GET).arg(Key.heldIn(room)))
        .compose(
            id ->
                id == null
                    ? Future.succeededFuture(Optional.<Session>empty())
                    : find(new SessionId(id.toString())))
        .map(found -> found.filter(session -> session.room().equals(room)));
  }

  private Future<Optional<String>> text(SessionId id) {
    return line.send(Request.cmd(Command.GET).arg(Key.dated(id)))
        .map(text -> Optional.ofNullable(text).map(Response::toString));
  }

  private static Session read(String text) {
    return Codec.read(text, Session.class);
  }

  @Override
  public Future<List<Session>> between(Instant from, Instant until) {
    Request ids = Request.cmd(Command.ZRANGEBYSCORE).arg(Key.SESSIONS);
    return line.send(ids.arg(from.toEpochMilli()).arg("(" + until.toEpochMilli()))
        .compose(this::all);
  }

  @Override
  public Future<List<Session>> of(SeriesId series) {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.sessionsOf(series)).arg(0).arg(-1))
        .compose(this::all);
  }

  private Future<List<Session>> all(Response ids) {
    if (ids.size() == 0) {
      return Future.succeededFuture(List.of());
    }
    Request texts = Request.cmd(Command.MGET);
    ids.forEach(id -> texts.arg(Key.dated(new SessionId(id.toString()))));
    return line.send(texts).map(RedisSessions::there);
  }

  /** Without those that were taken away between the two questions. */
  private static List<Session> there(Response texts) {
    return StreamSupport.stream(texts.spliterator(), false)
        .flatMap(text -> Optional.ofNullable(text).stream())
        .map(text -> read(text.toString()))
        .toList();
  }
}
