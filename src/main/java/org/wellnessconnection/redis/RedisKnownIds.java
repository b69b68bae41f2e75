package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import org.wellnessconnection.programme.KnownIds;
import org.wellnessconnection.protocol.Id;

/** One hash from key to id; whoever comes first decides. */
final class RedisKnownIds implements KnownIds {
  private final Line line;

  RedisKnownIds(Line line) {
    this.line = line;
  }

  @Override
  public Future<String> idOf(String key) {
    return line.send(Request.cmd(Command.HSETNX).arg(Key.IDS).arg(key).arg(Id.random()))
        .compose(kept -> line.send(Request.cmd(Command.HGET).arg(Key.IDS).arg(key)))
        .map(Object::toString);
  }

  @Override
  public Future<Void> forget(String key) {
    return line.send(Request.cmd(Command.HDEL).arg(Key.IDS).arg(key)).mapEmpty();
  }

  @Override
  public Future<Void> forgetId(String id) {
    return line.send(Request.cmd(Command.HGETALL).arg(Key.IDS))
        .compose(
            all ->
                Future.all(
                    all.getKeys().stream()
                        .filter(key -> all.get(key).toString().equals(id))
                        .map(this::forget)
                        .toList()))
        .mapEmpty();
  }
}
