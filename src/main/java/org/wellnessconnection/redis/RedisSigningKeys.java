package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.access.SigningKey;
import org.wellnessconnection.access.SigningKeys;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;

/** Keys in one hash of Redis, locked with a key that Redis never sees; the field is the period. */
final class RedisSigningKeys implements SigningKeys {
  private final Line line;
  private final Vault vault;

  RedisSigningKeys(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  @Override
  public Future<SigningKey> of(long period) {
    return find(period)
        .compose(
            found ->
                found
                    .map(Future::succeededFuture)
                    .orElseGet(() -> make(period).compose(made -> forgetBefore(period, made))));
  }

  private Future<Optional<SigningKey>> find(long period) {
    return line.send(Request.cmd(Command.HGET).arg(Key.SIGNING_KEYS).arg(period))
        .map(found -> Optional.ofNullable(found).map(locked -> open(period, locked)));
  }

  private SigningKey open(long period, Response locked) {
    return SigningKey.of(
        Codec.read(vault.open(label(period), locked.toString()), SigningKey.Kept.class));
  }

  private static String label(long period) {
    return "signing key " + period;
  }

  /** The first one who makes it has made it for all. */
  private Future<SigningKey> make(long period) {
    String locked = vault.lock(label(period), Codec.write(SigningKey.make().kept()));
    return line.send(Request.cmd(Command.HSETNX).arg(Key.SIGNING_KEYS).arg(period).arg(locked))
        .compose(set -> find(period))
        .map(Optional::orElseThrow);
  }

  /** Whatever the one before the last one signed is over long since. */
  private Future<SigningKey> forgetBefore(long period, SigningKey made) {
    return line.send(Request.cmd(Command.HKEYS).arg(Key.SIGNING_KEYS))
        .map(all -> all.stream().filter(it -> it.toLong() < period - 1).toList())
        .compose(this::forget)
        .map(made);
  }

  private Future<Void> forget(List<Response> old) {
    Request forget = Request.cmd(Command.HDEL).arg(Key.SIGNING_KEYS);
    old.forEach(period -> forget.arg(period.toString()));
    return old.isEmpty() ? Future.succeededFuture() : line.send(forget).mapEmpty();
  }
}
