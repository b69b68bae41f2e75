package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Optional;

/** Nothing is signed with keys of ours. */
final class NoKeys implements RsaKeys {

  @Override
  public Future<RsaKey> of(long period) {
    return Future.failedFuture("there are no keys");
  }

  @Override
  public Future<Optional<RsaKey>> find(long period) {
    return Future.succeededFuture(Optional.empty());
  }
}
