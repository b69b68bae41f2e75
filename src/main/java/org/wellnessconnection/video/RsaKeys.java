package org.wellnessconnection.video;

import io.vertx.core.Future;

/** The keys that all servers sign video tokens with, one for each period. */
public interface RsaKeys {

  /** Of all servers that ask for a new one at once, one makes it, and all get that one. */
  Future<RsaKey> of(long period);
}
