package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SessionId;

/** Whom the room of a session expects. Asked at its door. */
public final class GuestList {
  private final Sessions sessions;
  private final Bookings bookings;
  private final Clock clock;

  public GuestList(Sessions sessions, Bookings bookings, Clock clock) {
    this.sessions = sessions;
    this.bookings = bookings;
    this.clock = clock;
  }

  /** What the list says of somebody. */
  public sealed interface Line {

    /** A room without places, or somebody who is here for their duty: the room decides. */
    record Unlisted() implements Line {}

    /** Has a place, and this is how they wish to be called. */
    record Expected(SessionId session, String roomName) implements Line {}

    /** Everybody who is in this session has a place, and they have none. */
    record NoPlace(SessionId session) implements Line {}
  }

  public Future<Line> line(Account account, RoomId room) {
    return sessions
        .in(room)
        .compose(
            found ->
                found
                    .filter(session -> !answersFor(account, session))
                    .map(session -> line(account, session))
                    .orElseGet(() -> Future.succeededFuture(new Line.Unlisted())));
  }

  private boolean answersFor(Account account, Session session) {
    return session.outline().leaders().include(account.id())
        || account.duties(clock.instant()).stream().anyMatch(GuestList::comesByDuty);
  }

  private static boolean comesByDuty(Duty duty) {
    return duty == Duty.COORDINATOR || duty == Duty.SAFETY_LEAD;
  }

  private Future<Line> line(Account account, Session session) {
    return bookings
        .places(session.id())
        .map(places -> places.flatMap(it -> it.of(account.id())))
        .map(mine -> mine.filter(it -> it.standing().hasPlace()))
        .map(
            mine ->
                mine.<Line>map(it -> new Line.Expected(session.id(), it.wish().roomName()))
                    .orElseGet(() -> new Line.NoPlace(session.id())));
  }

  /** The session in which somebody has, had or waits for a place. */
  public Future<Optional<SessionId>> registeredIn(Account account, RoomId room) {
    return sessions
        .in(room)
        .compose(
            found ->
                found
                    .map(session -> bookings.places(session.id()))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                    .map(places -> places.flatMap(it -> it.of(account.id())))
                    .map(mine -> mine.flatMap(it -> found.map(Session::id))));
  }

  /** The name somebody said they come under; empty where they said none. */
  public Future<Optional<String>> roomName(Account account, RoomId room) {
    return line(account, room)
        .map(
            line ->
                line instanceof Line.Expected expected
                    ? Optional.of(expected.roomName())
                    : Optional.empty());
  }
}
