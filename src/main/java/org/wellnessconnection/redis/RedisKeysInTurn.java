package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wellnessconnection.privacy.Vault;

/** Keys in one hash of Redis, locked with a key that Redis never sees; the field is the period. */
final class RedisKeysInTurn<K> {
  private final Line line;
  private final Vault vault;
  private final Kind<K> kind;

  RedisKeysInTurn(Line line, Vault vault, Kind<K> kind) {
    this.line = line;
    this.vault = vault;
    this.kind = kind;
  }

  /**
   * What keys they are.
   *
   * @param label under which they are locked
   */
  record Kind<K>(
      String hash,
      String label,
      Supplier<Future<K>> make,
      Function<K, String> write,
      Function<String, K> read) {}

  Future<K> of(long period) {
    return find(period)
        .compose(
            found ->
                found
                    .map(Future::succeededFuture)
                    .orElseGet(() -> make(period).compose(made -> forgetBefore(period, made))));
  }

  Future<Optional<K>> find(long period) {
    return line.send(Request.cmd(Command.HGET).arg(kind.hash()).arg(period))
        .map(found -> Optional.ofNullable(found).map(locked -> open(period, locked)));
  }

  private K open(long period, Response locked) {
    return kind.read().apply(vault.open(label(period), locked.toString()));
  }

  private String label(long period) {
    return kind.label() + " " + period;
  }

  private Future<K> make(long period) {
    return kind.make().get().compose(made -> keep(period, made));
  }

  /** The first one who makes it has made it for all. */
  private Future<K> keep(long period, K made) {
    String locked = vault.lock(label(period), kind.write().apply(made));
    return line.send(Request.cmd(Command.HSETNX).arg(kind.hash()).arg(period).arg(locked))
        .compose(set -> find(period))
        .map(Optional::orElseThrow);
  }

  /** Whatever the one before the last one signed is over long since. */
  private Future<K> forgetBefore(long period, K made) {
    return line.send(Request.cmd(Command.HKEYS).arg(kind.hash()))
        .map(all -> all.stream().filter(it -> it.toLong() < period - 1).toList())
        .compose(this::forget)
        .map(made);
  }

  private Future<Void> forget(List<Response> old) {
    Request forget = Request.cmd(Command.HDEL).arg(kind.hash());
    old.forEach(period -> forget.arg(period.toString()));
    return old.isEmpty() ? Future.succeededFuture() : line.send(forget).mapEmpty();
  }
}
