package org.wellnessconnection.safety;

import io.vertx.core.Future;

/** Calls whoever is on call. */
public interface Alarm {

  /**
   * Succeeds once the alert is kept: from then on it is told, whichever server dies. Raised again,
   * by this or any server, it changes nothing.
   */
  Future<Void> raise(Alert alert);
}
