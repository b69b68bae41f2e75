package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.video.RsaKey;
import org.wellnessconnection.video.RsaKeys;

/** The keys of the video for whoever only looks: nothing is made, kept or loaded into Redis. */
public record VideoKeysSeen(Vertx vertx, RedisAddress address, Vault vault) implements RsaKeys {

  @Override
  public Future<RsaKey> of(long period) {
    return find(period)
        .map(found -> found.orElseThrow(() -> new IllegalStateException("no key was made yet")));
  }

  @Override
  public Future<Optional<RsaKey>> find(long period) {
    Line line = new Line(vertx, address.options(), fresh -> Future.succeededFuture());
    return line.open()
        .compose(open -> new RedisRsaKeys(vertx, line, vault).find(period))
        .onComplete(done -> line.close());
  }
}
