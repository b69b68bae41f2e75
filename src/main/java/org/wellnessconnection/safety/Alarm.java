package org.wellnessconnection.safety;

import io.vertx.core.Future;

/** Reaches the people on call. */
public interface Alarm {

  /** Completes when it has gone out. The same alert may be raised again, and goes out once. */
  Future<Void> raise(Alert alert);
}
