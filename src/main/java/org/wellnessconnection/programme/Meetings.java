package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.protocol.RoomId;

/**
 * What takes place in a room. Another server may have opened a lounge a moment ago, of which this
 * one's catalogue does not know yet.
 */
public record Meetings(Supplier<Catalogue> catalogue, Shifts shifts) {

  public Future<Optional<Meeting>> in(RoomId room) {
    Optional<Meeting> known = catalogue.get().session(room);
    return known.isPresent()
        ? Future.succeededFuture(known)
        : shifts
            .all()
            .map(all -> all.stream().filter(it -> it.rooms().contains(room)).findAny())
            .map(shift -> shift.map(Meeting::of));
  }

  /** For whom a lounge is; empty for a session, and for a lounge that is no more. */
  public Future<Optional<Lounge>> loungeIn(RoomId room) {
    return in(room).map(meeting -> meeting.flatMap(it -> catalogue.get().loungeOf(it)));
  }
}
