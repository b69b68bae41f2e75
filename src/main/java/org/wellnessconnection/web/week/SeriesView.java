package org.wellnessconnection.web.week;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.Chapter;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.SeriesEditing;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.SeriesListPage;
import org.wellnessconnection.web.page.SeriesPage;
import org.wellnessconnection.web.page.SeriesPage.Known;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.zones.ShownTime;
import org.wellnessconnection.zones.Zones;

/** Puts series into words: every date as it is in four cities. */
final class SeriesView {
  private static final List<ZoneId> CITIES =
      List.of(
          ZoneId.of("America/Vancouver"),
          ZoneId.of("America/Winnipeg"),
          ZoneId.of("America/Toronto"),
          ZoneId.of("America/St_Johns"));

  private final SeriesEditing editing;
  private final HolidayWords holidays;
  private final Zones zones;
  private final Clock clock;

  SeriesView(SeriesEditing editing, HolidayWords holidays, Zones zones, Clock clock) {
    this.editing = editing;
    this.holidays = holidays;
    this.zones = zones;
    this.clock = clock;
  }

  Shown list(Page page, List<Series> all) {
    List<SeriesListPage.Line> lines =
        all.stream()
            .map(it -> line(page, it))
            .sorted(Comparator.comparing(SeriesListPage.Line::title))
            .toList();
    return new SeriesListPage(page.at("/series"), lines);
  }

  private SeriesListPage.Line line(Page page, Series series) {
    Chapter first = series.chapters().get(0);
    String title = first.outline().title().getOrDefault(page.texts().language(), "");
    String next =
        editing.next(series, 1).stream().map(at -> words(page, at)).findFirst().orElse("");
    return new SeriesListPage.Line(series.id().value(), title, first.outline().format(), next);
  }

  private String words(Page page, Instant at) {
    ShownTime shown = new ShownTime(zones, page.texts().language());
    ZoneId first = CITIES.get(0);
    return shown.date(at, first) + " · " + shown.clocks(at, CITIES);
  }

  /** What stands in the form, and the dates that follow from it. */
  record Wanted(Typed typed, List<Instant> dates) {}

  Shown page(Page page, Optional<Known> known, List<Account> staff, Wanted wanted) {
    Page here = page.at(known.map(it -> "/series/" + it.id()).orElse("/series/new"));
    List<SeriesPage.Date> dates =
        wanted.dates().stream()
            .map(at -> new SeriesPage.Date(words(page, at), holidays(page, wanted, at)))
            .toList();
    return new SeriesPage(here, known, facilitators(staff), dates, wanted.typed());
  }

  /** On the day that it is where the series is at home, which has been found right by then. */
  private String holidays(Page page, Wanted wanted, Instant at) {
    ZoneId home = ZoneId.of(wanted.typed().words().getOrDefault("zone", "America/Toronto"));
    return String.join(", ", holidays.on(zones.wall(at, home).toLocalDate(), page));
  }

  List<Person> facilitators(List<Account> staff) {
    return staff.stream()
        .filter(one -> one.has(Duty.FACILITATOR, clock.instant()))
        .map(one -> new Person(one.id().value(), one.name()))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }
}
