package org.wellnessconnection.gratitude;

import io.vertx.core.Future;

/** Rings on every server when a post was published. It does not say which. */
public interface PostBell {
  Future<Void> listen(Runnable ear);
}
