package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.SeriesBook;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.SeriesId;

/** Every series in one hash. */
final class RedisSeriesBook implements SeriesBook {
  private static final String NONE = "";

  private final Line line;

  RedisSeriesBook(Line line) {
    this.line = line;
  }

  @Override
  public Future<Series> keep(Series series) {
    return swap(series, NONE)
        .compose(
            kept ->
                kept
                    ? Future.succeededFuture(series)
                    : find(series.id()).map(there -> there.orElse(series)));
  }

  @Override
  public Future<Optional<Series>> change(SeriesId id, UnaryOperator<Series> change) {
    return new Document<>(
            () -> text(id), RedisSeriesBook::read, (before, after) -> swap(after, before))
        .change(change);
  }

  private Future<Boolean> swap(Series series, String before) {
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SERIES).arg(1).arg(Key.SERIES);
    return line.send(swap.arg(series.id().value()).arg(before).arg(Codec.write(series)))
        .map(answer -> answer.toInteger() == 1);
  }

  @Override
  public Future<Optional<Series>> find(SeriesId id) {
    return text(id).map(text -> text.map(RedisSeriesBook::read));
  }

  private Future<Optional<String>> text(SeriesId id) {
    return line.send(Request.cmd(Command.HGET).arg(Key.SERIES).arg(id.value()))
        .map(text -> Optional.ofNullable(text).map(Response::toString));
  }

  @Override
  public Future<List<Series>> all() {
    return line.send(Request.cmd(Command.HVALS).arg(Key.SERIES))
        .map(
            texts ->
                StreamSupport.stream(texts.spliterator(), false)
                    .map(text -> read(text.toString()))
                    .toList());
  }

  private static Series read(String text) {
    return Codec.read(text, Series.class);
  }
}
