package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Terms;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.SessionId;

/**
 * Keeps places as their sessions are: there once a session is published, moved and cancelled with
 * it, closed after it. What was done is found done, whichever server did it.
 */
public final class Upkeep {
  private static final Duration BEHIND = Duration.ofDays(2);
  private static final Duration AHEAD = Duration.ofDays(70);

  /** Nobody is in a room earlier than this. */
  private static final Duration EARLY = Duration.ofMinutes(30);

  private static final Duration ASKS = Duration.ofHours(2);

  private final Sessions sessions;
  private final Bookings bookings;
  private final TooFew tooFew;
  private final Afterwards afterwards;
  private final Function<Session, Future<Void>> standIns;
  private final Clock clock;

  /**
   * What is done beside the places themselves.
   *
   * @param standIns looks after somebody being sought
   */
  public record Beside(
      TooFew tooFew, Afterwards afterwards, Function<Session, Future<Void>> standIns) {}

  public Upkeep(Sessions sessions, Bookings bookings, Beside beside, Clock clock) {
    this.sessions = sessions;
    this.bookings = bookings;
    this.tooFew = beside.tooFew();
    this.afterwards = beside.afterwards();
    this.standIns = beside.standIns();
    this.clock = clock;
  }

  /** To be called on every server, every few seconds. */
  public Future<Void> look() {
    Instant now = clock.instant();
    return sessions
        .between(now.minus(BEHIND), now.plus(AHEAD))
        .compose(all -> Future.join(steps(all)).mapEmpty());
  }

  private List<Future<Void>> steps(List<Session> all) {
    List<Future<Void>> steps = new ArrayList<>(List.of(Future.succeededFuture()));
    all.forEach(session -> steps.add(standIns.apply(session)));
    all.stream()
        .filter(session -> session.status() != Session.Status.DRAFT)
        .forEach(session -> steps.add(look(session)));
    return steps;
  }

  /** What has to be done about one session now. */
  public Future<Void> look(Session session) {
    return bookings
        .places(session.id())
        .compose(places -> places.map(it -> look(session, it)).orElseGet(() -> open(session)));
  }

  /** Whoever registers before the next look finds the places. */
  public Future<Void> open(Session session) {
    boolean ahead = clock.instant().isBefore(session.when().starts());
    return session.isPublished() && ahead
        ? bookings.open(session.id(), terms(session)).mapEmpty()
        : Future.succeededFuture();
  }

  private static Terms terms(Session session) {
    org.wellnessconnection.programme.Places places = session.outline().places();
    return new Terms(places.capacity(), places.minimum(), session.when().starts());
  }

  private Future<Void> look(Session session, Places places) {
    Instant now = clock.instant();
    if (places.ending().isPresent()) {
      return Future.succeededFuture();
    }
    if (session.isCancelled()) {
      return end(session);
    }
    if (!places.terms().equals(terms(session))) {
      return bookings.open(session.id(), terms(session)).mapEmpty();
    }
    return ask(session, places, now)
        .compose(
            asked ->
                now.isBefore(session.when().starts().minus(EARLY))
                    ? Future.succeededFuture()
                    : afterwards.look(session, places));
  }

  /** Where the other session cannot take its people in any more, they are told that it is over. */
  private Future<Void> end(Session session) {
    return session
        .cancelled()
        .flatMap(Cancellation::into)
        .map(into -> merge(session, into))
        .orElseGet(() -> bookings.cancel(session.id()))
        .compose(
            told ->
                told instanceof Told.No
                    ? bookings.cancel(session.id()).mapEmpty()
                    : Future.succeededFuture());
  }

  /** Whoever leads the other session does not take part in it. */
  private Future<Told> merge(Session session, SessionId into) {
    return sessions
        .find(into)
        .compose(
            found ->
                found
                    .map(other -> open(other).compose(opened -> merge(session, other)))
                    .orElseGet(() -> bookings.cancel(session.id())));
  }

  private Future<Told> merge(Session session, Session other) {
    return bookings.merge(session.id(), other.id(), other.outline().leaders().all());
  }

  private Future<Void> ask(Session session, Places places, Instant now) {
    Instant starts = session.when().starts();
    boolean soon = !now.isBefore(starts.minus(ASKS)) && now.isBefore(starts);
    boolean open = soon && session.small().isEmpty();
    return open && places.isBelowMinimum() ? tooFew.ask(session) : Future.succeededFuture();
  }
}
