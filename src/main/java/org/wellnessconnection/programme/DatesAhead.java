package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.programme.Cancellation.Why;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.zones.Zones;

/**
 * Makes sessions of the next eight weeks out of series, and keeps them as their series and the data
 * on zones say. Every server does it again and again; done twice, or by two at once, it is as if
 * done once.
 */
public final class DatesAhead {
  private static final Period AHEAD = Period.ofWeeks(8);

  private final SeriesBook book;
  private final Sessions sessions;
  private final Zones zones;
  private final SessionMoved hearer;
  private final Clock clock;

  public DatesAhead(
      SeriesBook book, Sessions sessions, Zones zones, SessionMoved hearer, Clock clock) {
    this.book = book;
    this.sessions = sessions;
    this.zones = zones;
    this.hearer = hearer;
    this.clock = clock;
  }

  /** Fails if one series could not be looked after; the others have been all the same. */
  public Future<Void> lookAhead() {
    return book.all()
        .compose(all -> Future.join(all.stream().map(this::lookAhead).toList()))
        .mapEmpty();
  }

  /** To be called as well when a series has just been changed. */
  public Future<Void> lookAhead(Series series) {
    return sessions.of(series.id()).compose(there -> lookAhead(series, there));
  }

  private Future<Void> lookAhead(Series series, List<Session> there) {
    Instant now = clock.instant();
    List<Session> wanted = wanted(series, now);
    Set<SessionId> known = there.stream().map(Session::id).collect(Collectors.toSet());
    List<Future<Void>> steps = new ArrayList<>();
    wanted.stream()
        .filter(session -> !known.contains(session.id()))
        .forEach(session -> steps.add(sessions.keep(session).mapEmpty()));
    there.stream()
        .filter(session -> session.when().starts().isAfter(now))
        .map(session -> follow(series, session))
        .forEach(steps::add);
    return steps.isEmpty() ? Future.succeededFuture() : Future.join(steps).mapEmpty();
  }

  /** The sessions that there should be, as they would be new. */
  private List<Session> wanted(Series series, Instant now) {
    LocalDate today = zones.wall(now, series.chapters().get(0).rhythm().zone()).toLocalDate();
    return series.days(today.minusDays(1), today.plus(AHEAD)).stream()
        .map(day -> Session.draft(series, day, zones))
        .filter(session -> session.when().starts().isAfter(now))
        .toList();
  }

  private Future<Void> follow(Series series, Session session) {
    if (!isOn(series, session.date())) {
      return leave(session);
    }
    Session now = followed(series, session);
    Future<Optional<Session>> followed =
        now.equals(session)
            ? Future.succeededFuture(Optional.of(session))
            : sessions.change(session.id(), it -> followed(series, it));
    return followed.compose(it -> it.map(this::tell).orElse(Future.succeededFuture()));
  }

  private Session followed(Series series, Session session) {
    return session.by(zones).following(series.on(session.date()), zones);
  }

  private static boolean isOn(Series series, LocalDate day) {
    return !series.days(day, day).isEmpty();
  }

  /** The series does not take place on its day any more. */
  private Future<Void> leave(Session session) {
    if (session.status() == Session.Status.DRAFT) {
      return sessions.drop(session.id());
    }
    Cancellation why = new Cancellation(Optional.empty(), clock.instant(), Why.SERIES_CHANGED);
    return sessions.change(session.id(), it -> it.cancelled(why)).mapEmpty();
  }

  /** Told before it is noted that it was told: rather twice than never. */
  private Future<Void> tell(Session session) {
    return session
        .moved()
        .map(was -> hearer.tell(session, was).compose(told -> noted(session)))
        .orElse(Future.succeededFuture());
  }

  private Future<Void> noted(Session session) {
    return sessions.change(session.id(), it -> it.heard(session)).mapEmpty();
  }
}
