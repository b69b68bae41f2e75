package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a room owes to the world outside. Any server does it, after a crash another one does it
 * again, until the room says that it is done.
 */
interface Duty {

  Optional<Instant> since(RoomState state);

  Future<?> fulfil();
}
