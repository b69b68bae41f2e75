package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomState;

/**
 * After a session: what became of each place is noted, then notes and preferences are forgotten.
 */
public final class Afterwards {
  /** A room that goes on for longer than this has been forgotten. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Bookings bookings;
  private final Function<RoomId, Future<Optional<RoomState>>> rooms;
  private final Clock clock;

  /**
   * @param rooms a room as it stands, while it still knows who was in it
   */
  public Afterwards(
      Bookings bookings, Function<RoomId, Future<Optional<RoomState>>> rooms, Clock clock) {
    this.bookings = bookings;
    this.rooms = rooms;
    this.clock = clock;
  }

  Future<Void> look(Session session, Places places) {
    return rooms
        .apply(session.room())
        .compose(
            room -> goesOn(session, room) ? Future.succeededFuture() : end(places, session, room));
  }

  private boolean goesOn(Session session, Optional<RoomState> room) {
    Instant ends = session.when().ends();
    Instant now = clock.instant();
    return room.map(state -> state.ended().isEmpty() && now.isBefore(ends.plus(LONGEST)))
        .orElseGet(() -> now.isBefore(ends));
  }

  private Future<Void> end(Places places, Session session, Optional<RoomState> room) {
    List<Future<?>> noted = new ArrayList<>(List.of(Future.succeededFuture()));
    places
        .withPlace()
        .forEach(
            person -> {
              Outcome outcome =
                  room.map(it -> WhoCame.outcome(it, person.account())).orElse(Outcome.EXCUSED);
              noted.add(bookings.outcome(session.id(), person.account(), outcome));
            });
    return Future.all(noted).compose(all -> bookings.close(session.id())).mapEmpty();
  }
}
