package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.zones.WallTime;
import org.wellnessconnection.zones.Zones;

/**
 * Changes sessions as people wish, as long as they are as these people saw them. Every answer fails
 * with {@link Refused} where something is in the way, {@code changed_meanwhile} among it; nothing
 * has changed then. It is empty when there is no such session.
 */
public final class Editing {
  private static final Duration DOORS = Duration.ofMinutes(30);

  private final SeriesBook book;
  private final Sessions sessions;
  private final DatesAhead dates;
  private final RoomsAhead rooms;
  private final Zones zones;
  private final Clock clock;

  /** What changed sessions reach: the series, the dates that follow, the rooms. */
  public record Means(SeriesBook book, Sessions sessions, DatesAhead dates, RoomsAhead rooms) {}

  public Editing(Means means, Zones zones, Clock clock) {
    this.book = means.book();
    this.sessions = means.sessions();
    this.dates = means.dates();
    this.rooms = means.rooms();
    this.zones = zones;
    this.clock = clock;
  }

  /** Which session, and as what it was seen, see {@link SessionSeen}. */
  public record Shown(SessionId session, String seen) {
    Session same(Session now) {
      Refused.unless(SessionSeen.of(now).equals(seen), "seen", "changed_meanwhile");
      return now;
    }
  }

  /** Changes the session itself. */
  public Future<Optional<Session>> change(Shown shown, UnaryOperator<Session> change) {
    return sessions
        .change(shown.session(), it -> change.apply(shown.same(it)))
        .compose(this::withRoom);
  }

  /** Whoever changed it has done so: a room that is late is put right with the next look. */
  private Future<Optional<Session>> withRoom(Optional<Session> now) {
    return now.map(rooms::putRight).orElseGet(Future::succeededFuture).otherwiseEmpty().map(now);
  }

  /** Another time for this session alone, until its doors open. */
  public Future<Optional<Session>> move(Shown shown, WallTime to, Duration lasts) {
    return change(shown, it -> beforeDoors(it).at(When.of(to, lasts, zones), clock.instant()));
  }

  private Session beforeDoors(Session session) {
    Instant doors = session.when().starts().minus(DOORS);
    Refused.unless(clock.instant().isBefore(doors), "starts", "too_late");
    return session;
  }

  /** What is wished for, in this session alone or in more of its series. */
  public Future<Optional<Session>> become(Shown shown, UnaryOperator<Outline> wish, Reach reach) {
    Instant now = clock.instant();
    return sessions
        .find(shown.session())
        .compose(
            was ->
                change(shown, it -> it.like(wish.apply(it.outline()), now))
                    .compose(is -> is.isEmpty() ? none() : spread(was.orElseThrow(), is, reach)));
  }

  private static Future<Optional<Session>> none() {
    return Future.succeededFuture(Optional.empty());
  }

  private Future<Optional<Session>> spread(Session was, Optional<Session> is, Reach reach) {
    if (reach == Reach.THIS) {
      return Future.succeededFuture(is);
    }
    Outline wish = is.orElseThrow().outline();
    UnaryOperator<Chapter> change =
        it -> it.withOutline(wish.following(was.outline(), it.outline()));
    return series(
            was, it -> reach == Reach.ALL ? it.changed(change) : it.changedFrom(was.date(), change))
        .map(is);
  }

  /** Its series does not take place on this day; what is published already is cancelled. */
  public Future<Optional<Session>> skip(Shown shown) {
    return change(shown, it -> it)
        .compose(
            it ->
                it.isEmpty()
                    ? none()
                    : series(it.get(), series -> series.skipping(it.get().date())).map(it));
  }

  private Future<Void> series(Session of, UnaryOperator<Series> change) {
    return book.change(of.series(), change)
        .compose(now -> now.map(this::follow).orElseGet(Future::succeededFuture));
  }

  /** Dates and rooms that are late are put right with the next look ahead. */
  private Future<Void> follow(Series series) {
    return dates.lookAhead(series).compose(done -> rooms.lookFarther()).otherwiseEmpty();
  }
}
