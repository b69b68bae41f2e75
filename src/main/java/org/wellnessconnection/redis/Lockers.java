package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/** Hashes in which each value is locked under the key of its hash. */
record Lockers<T>(Line line, Vault vault, Class<T> type) {

  /** One value, and where it lies. */
  record Found<T>(String key, String field, T value) {
    Found<T> with(T other) {
      return new Found<>(key, field, other);
    }
  }

  Future<List<Found<T>>> in(String key) {
    return line.send(Request.cmd(Command.HGETALL).arg(key))
        .map(
            all -> all.getKeys().stream().map(field -> found(key, field, all.get(field))).toList());
  }

  private Found<T> found(String key, String field, Response locked) {
    return new Found<>(key, field, Codec.read(vault.open(key, locked.toString()), type));
  }

  Future<Void> put(Found<T> found) {
    Request put = Request.cmd(Command.HSET).arg(found.key()).arg(found.field());
    String text = Codec.write(found.value());
    return line.send(put.arg(vault.lock(found.key(), text))).mapEmpty();
  }

  Future<Void> drop(Found<T> found) {
    return line.send(Request.cmd(Command.HDEL).arg(found.key()).arg(found.field())).mapEmpty();
  }

  /** Under a word that leads to nobody. Dropped first: there twice it would count twice. */
  Future<Void> disown(Found<T> found, T value) {
    return drop(found).compose(gone -> put(new Found<>(found.key(), Id.random(), value)));
  }
}
