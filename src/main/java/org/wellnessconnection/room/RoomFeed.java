package org.wellnessconnection.room;

import io.vertx.core.Future;
import org.wellnessconnection.protocol.RoomId;

/**
 * Announces what happens in rooms. A doorbell: it may stay silent, so who listens must look as
 * well.
 */
public interface RoomFeed {

  /** Completes when nothing announced from now on is missed, as long as the line holds. */
  Future<Void> listen(RoomId room, Ear ear);

  void stop(RoomId room);

  /** Who listens. */
  interface Ear {
    void rang(Bell bell);

    void presenceMoved();

    /** The line was down: anything may have been missed. */
    void lineRestored();
  }
}
