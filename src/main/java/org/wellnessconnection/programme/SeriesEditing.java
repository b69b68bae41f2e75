package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.Zones;

/** Makes series, and changes all of what a series is; its dates follow. */
public final class SeriesEditing {
  private static final int YEARS_AHEAD = 3;

  private final SeriesBook book;
  private final DatesAhead dates;
  private final Zones zones;
  private final Clock clock;

  public SeriesEditing(SeriesBook book, DatesAhead dates, Zones zones, Clock clock) {
    this.book = book;
    this.dates = dates;
    this.zones = zones;
    this.clock = clock;
  }

  /**
   * A series that was not there before.
   *
   * @throws Refused {@code series_taken} in the answer
   */
  public Future<Series> begin(Series series) {
    return book.find(series.id())
        .compose(
            there -> {
              Refused.unless(there.isEmpty(), "key", "series_taken");
              return book.keep(series);
            })
        .compose(kept -> kept.equals(series) ? followed(kept) : Future.failedFuture(taken()));
  }

  private static Refused taken() {
    return new Refused("key", "series_taken");
  }

  /**
   * In every chapter what is wished for takes the place of what was shown; all else stays.
   *
   * @param shown as the series was when somebody began to write
   * @return fails with {@code changed_meanwhile} where it is another one by now
   */
  public Future<Optional<Series>> become(SeriesId id, String shown, Chapter wish) {
    return book.change(
            id,
            it -> {
              Refused.unless(seen(it).equals(shown), "seen", "changed_meanwhile");
              return changed(it, wish);
            })
        .compose(
            now ->
                now.map(it -> followed(it).map(Optional.of(it)))
                    .orElseGet(() -> Future.succeededFuture(now)));
  }

  /** Another first day is that of the first chapter; the others begin when they did. */
  private static Series changed(Series series, Chapter wish) {
    Chapter was = series.chapters().get(0);
    boolean inOrder =
        series.chapters().stream().skip(1).allMatch(it -> wish.from().isBefore(it.from()));
    Refused.unless(inOrder, "from", "bad_time");
    return series.changed(
        chapter ->
            wish.following(was, chapter)
                .withFrom(chapter.equals(was) ? wish.from() : chapter.from()));
  }

  /** Dates that are late are made with the next look ahead. */
  private Future<Series> followed(Series series) {
    return dates.lookAhead(series).otherwiseEmpty().map(series);
  }

  /** A series in a short word, the same on every server. */
  public static String seen(Series series) {
    Chapter first = series.chapters().get(0);
    List<?> all =
        List.of(
            new TreeMap<>(first.outline().title()),
            new TreeMap<>(first.outline().about()),
            first.outline().leaders(),
            first.outline().places(),
            first.rhythm().at(),
            first.rhythm().zone(),
            first.rhythm().days().rule(),
            first.rhythm().days().first(),
            first.rhythm().lasts(),
            series.chapters().size());
    return Integer.toHexString(all.toString().hashCode());
  }

  /** The next moments at which it begins. */
  public List<Instant> next(Series series, int most) {
    Instant now = clock.instant();
    LocalDate today = zones.wall(now, series.chapters().get(0).rhythm().zone()).toLocalDate();
    LocalDate first = later(today.minusDays(1), series.chapters().get(0).from());
    return series.days(first, first.plusYears(YEARS_AHEAD)).stream()
        .map(day -> zones.instant(series.on(day).rhythm().on(day)))
        .filter(at -> at.isAfter(now))
        .limit(most)
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
