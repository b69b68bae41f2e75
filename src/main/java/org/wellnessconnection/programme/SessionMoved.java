package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Instant;

/**
 * Hears of sessions whose moment is another one now though their time on the wall is the same: the
 * data on time zones changed. May hear of the same twice; the sequence of the session tells.
 */
@FunctionalInterface
public interface SessionMoved {

  /** What hears nothing. */
  SessionMoved NOBODY = (session, was) -> Future.succeededFuture();

  Future<Void> tell(Session session, Instant was);
}
