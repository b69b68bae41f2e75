package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.video.RsaKey;
import org.wellnessconnection.video.RsaKeys;

/** What tokens for the video are signed with. They are made beside the event loop, being slow. */
final class RedisRsaKeys implements RsaKeys {
  private final RedisKeysInTurn<RsaKey> keys;

  RedisRsaKeys(Vertx vertx, Line line, Vault vault) {
    this.keys =
        new RedisKeysInTurn<>(
            line,
            vault,
            new RedisKeysInTurn.Kind<>(
                Key.VIDEO_KEYS,
                "video key",
                () -> vertx.executeBlocking(RsaKey::make, false),
                key -> Codec.write(key.kept()),
                kept -> RsaKey.of(Codec.read(kept, RsaKey.Kept.class))));
  }

  @Override
  public Future<RsaKey> of(long period) {
    return keys.of(period);
  }

  @Override
  public Future<Optional<RsaKey>> find(long period) {
    return keys.find(period);
  }
}
