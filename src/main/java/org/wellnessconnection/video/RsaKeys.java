package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.Optional;

/** The keys that all servers sign video tokens with, one for each period. */
public interface RsaKeys {
  /** For who signs in another way. */
  RsaKeys NONE = new NoKeys();

  /** Of all servers that ask for a new one at once, one makes it, and all get that one. */
  Future<RsaKey> of(long period);

  /** What was made for a period, if anything was: nothing is made now. */
  Future<Optional<RsaKey>> find(long period);
}
