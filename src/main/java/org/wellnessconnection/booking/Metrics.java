package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wellnessconnection.places.Ending;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.places.Tally;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Feedback;

/** What became of the programme in the last year, by month and format; never by person. */
public record Metrics(
    Sessions sessions,
    PlacesBook book,
    Function<RoomId, Future<List<Feedback>>> feedback,
    Clock clock) {
  private static final Duration BACK = Duration.ofDays(365);
  private static final Figures NOT_HELD =
      new Figures(0, 1, 0, 0, Duration.ZERO, 0, Tally.NONE, Helped.NONE, List.of());

  /** One month of one format. */
  public record Cell(YearMonth month, String format) {}

  private static final Comparator<Cell> NEWEST_FIRST =
      Comparator.comparing(Cell::month).reversed().thenComparing(Cell::format);

  /** The newest month first. There are no sums of these: what is not told could be found by one. */
  public Future<Map<Cell, Figures>> all() {
    Instant now = clock.instant();
    return sessions
        .between(now.minus(BACK), now)
        .map(all -> all.stream().filter(it -> isOver(it, now)).toList())
        .compose(this::all);
  }

  private static boolean isOver(Session session, Instant now) {
    return session.isCancelled() || !now.isBefore(session.when().ends());
  }

  private Future<Map<Cell, Figures>> all(List<Session> over) {
    Map<Cell, Figures> cells = new TreeMap<>(NEWEST_FIRST);
    Future<Void> done = Future.succeededFuture();
    for (Session session : over) {
      done =
          done.compose(before -> figures(session))
              .map(
                  found -> {
                    found.ifPresent(it -> cells.merge(cell(session), it, Figures::plus));
                    return null;
                  });
    }
    return done.map(cells);
  }

  private static Cell cell(Session session) {
    YearMonth month = YearMonth.from(session.when().wall().at());
    return new Cell(month, session.outline().format());
  }

  private Future<Optional<Figures>> figures(Session session) {
    return book.find(session.id())
        .compose(
            places ->
                places
                    .filter(it -> it.ending().isPresent())
                    .map(it -> figures(session, it).map(Optional::of))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Figures> figures(Session session, Places places) {
    boolean closed = places.ending().filter(it -> it.kind() == Ending.Kind.CLOSED).isPresent();
    Tally tally = places.tally();
    return closed && tally.excused() < Math.max(1, tally.had())
        ? feedback.apply(session.room()).map(said -> held(session, places, said))
        : Future.succeededFuture(NOT_HELD);
  }

  private static Figures held(Session session, Places places, List<Feedback> said) {
    return new Figures(
        1,
        0,
        places.terms().capacity(),
        session.when().lasts().toMinutes(),
        places.lasted().orElse(Duration.ZERO),
        places.lasted().isPresent() ? 1 : 0,
        places.tally(),
        places.helped(),
        said);
  }
}
