package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.protocol.Codec;

/** The duty to take away what was said, once the session is sealed. */
final class Purging implements Duty {
  private final LiveRoom room;
  private final Purge purge;

  Purging(LiveRoom room, Purge purge) {
    this.room = room;
    this.purge = purge;
  }

  @Override
  public Optional<Instant> since(RoomState state) {
    return Sealing.purgeDue(state);
  }

  /** What remains says itself that it is done, so that nobody has to note it afterwards. */
  @Override
  public Future<?> fulfil() {
    RoomState remains = room.state().withCourse(room.state().course().at(Stage.PURGED));
    return purge.purge(room.id(), Codec.write(remains)).compose(receipt -> room.catchUp());
  }
}
