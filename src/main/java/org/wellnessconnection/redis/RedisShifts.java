package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.protocol.Codec;

/** Every opening of a lounge in one hash. */
final class RedisShifts implements Shifts {
  private static final String NONE = "";

  private final Line line;

  RedisShifts(Line line) {
    this.line = line;
  }

  @Override
  public Future<Optional<Shift>> find(String id) {
    return text(id).map(text -> text.map(RedisShifts::read));
  }

  @Override
  public Future<Shift> change(Shift fresh, UnaryOperator<Shift> change) {
    Document<Shift> document =
        new Document<>(
            () -> text(fresh.id()), RedisShifts::read, (before, after) -> swap(after, before));
    return document
        .change(change)
        .compose(
            known ->
                known
                    .map(Future::succeededFuture)
                    .orElseGet(() -> begin(change.apply(fresh), fresh, change)));
  }

  /** Somebody else may have begun it just now. */
  private Future<Shift> begin(Shift first, Shift fresh, UnaryOperator<Shift> change) {
    return swap(first, NONE)
        .compose(kept -> kept ? Future.succeededFuture(first) : change(fresh, change));
  }

  private Future<Boolean> swap(Shift shift, String before) {
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SERIES).arg(1).arg(Key.LOUNGES);
    return line.send(swap.arg(shift.id()).arg(before).arg(Codec.write(shift)))
        .map(answer -> answer.toInteger() == 1);
  }

  private Future<Optional<String>> text(String id) {
    return line.send(Request.cmd(Command.HGET).arg(Key.LOUNGES).arg(id))
        .map(text -> Optional.ofNullable(text).map(Response::toString));
  }

  @Override
  public Future<List<Shift>> all() {
    return line.send(Request.cmd(Command.HVALS).arg(Key.LOUNGES))
        .map(
            texts ->
                StreamSupport.stream(texts.spliterator(), false)
                    .map(text -> read(text.toString()))
                    .toList());
  }

  @Override
  public Future<Void> drop(String id) {
    return line.send(Request.cmd(Command.HDEL).arg(Key.LOUNGES).arg(id)).mapEmpty();
  }

  private static Shift read(String text) {
    return Codec.read(text, Shift.class);
  }
}
