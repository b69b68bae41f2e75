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
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomState;

/**
 * What becomes of each place is noted, from the beginning of the session on, since its room knows
 * it only for a while; after it, notes and preferences are forgotten.
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

  /** From the beginning of the session on. */
  Future<Void> look(Session session, Places places) {
    return rooms.apply(session.room()).compose(room -> look(session, places, room));
  }

  private Future<Void> look(Session session, Places places, Optional<RoomState> room) {
    if (room.isPresent() && goesOn(session, room.get())) {
      return note(session, places, person -> WhoCame.soFar(room.get(), person.account()));
    }
    boolean over = room.isPresent() || !clock.instant().isBefore(session.when().ends());
    return over ? end(places, session, room) : Future.succeededFuture();
  }

  private boolean goesOn(Session session, RoomState room) {
    Instant latest = session.when().ends().plus(LONGEST);
    return room.ended().isEmpty() && clock.instant().isBefore(latest);
  }

  private Future<Void> end(Places places, Session session, Optional<RoomState> room) {
    return note(session, places, person -> Optional.of(WhoCame.outcome(room, places, person)))
        .compose(noted -> bookings.close(session.id(), WhoCame.held(room)))
        .mapEmpty();
  }

  /** What is noted already is not noted again. */
  private Future<Void> note(
      Session session, Places places, Function<Registration, Optional<Outcome>> outcome) {
    List<Future<?>> noted = new ArrayList<>(List.of(Future.succeededFuture()));
    places
        .withPlace()
        .forEach(
            person ->
                outcome
                    .apply(person)
                    .filter(it -> !person.outcome().equals(Optional.of(it)))
                    .map(it -> bookings.outcome(session.id(), person.account(), it))
                    .ifPresent(noted::add));
    return Future.all(noted).mapEmpty();
  }
}
