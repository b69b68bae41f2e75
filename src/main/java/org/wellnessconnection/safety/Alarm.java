package org.wellnessconnection.safety;

import io.vertx.core.Future;

/** Reaches the people on call. */
public interface Alarm {

  /**
   * Succeeds once the alert is kept: from then on they are told, whichever server dies. The same
   * alert may be raised again, by this or any server, and goes out once.
   */
  Future<Void> raise(Alert alert);
}
