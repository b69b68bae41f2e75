package org.wellnessconnection.access;

import io.vertx.core.Future;

/** The keys that all servers sign with, one for each period. */
public interface SigningKeys {

  /** Of all servers that ask for a new one at once, one makes it, and all get that one. */
  Future<SigningKey> of(long period);
}
