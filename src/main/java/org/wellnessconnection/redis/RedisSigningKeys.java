package org.wellnessconnection.redis;

import io.vertx.core.Future;
import org.wellnessconnection.access.SigningKey;
import org.wellnessconnection.access.SigningKeys;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;

/** What our own tokens are signed with. */
final class RedisSigningKeys implements SigningKeys {
  private final RedisKeysInTurn<SigningKey> keys;

  RedisSigningKeys(Line line, Vault vault) {
    this.keys =
        new RedisKeysInTurn<>(
            line,
            vault,
            new RedisKeysInTurn.Kind<>(
                Key.SIGNING_KEYS,
                "signing key",
                () -> Future.succeededFuture(SigningKey.make()),
                key -> Codec.write(key.kept()),
                kept -> SigningKey.of(Codec.read(kept, SigningKey.Kept.class))));
  }

  @Override
  public Future<SigningKey> of(long period) {
    return keys.of(period);
  }
}
