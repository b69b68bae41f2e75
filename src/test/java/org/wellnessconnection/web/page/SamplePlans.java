package org.wellnessconnection.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.booking.Figures;
import org.wellnessconnection.booking.Metrics.Cell;
import org.wellnessconnection.content.LinkCheck;
import org.wellnessconnection.content.LinkRun;
import org.wellnessconnection.content.Shelves;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Tally;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.web.page.PlanPage.Choices;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.PlanPage.Rights;
import org.wellnessconnection.web.page.StandInPage.Where;
import org.wellnessconnection.web.page.WeekLine.Around;

/** The pages of those who plan sessions, lead them, and look after the texts. */
final class SamplePlans {
  private static final Instant AT = Instant.parse("2026-12-01T19:00:00Z");
  private static final String NAME = "Marie-Ève Saint-Germain-Beauregard";
  private static final Session DRAFT = Weekly.session(Weekly.series("circle"), 1);
  private static final Session HELD = DRAFT.withStatus(Session.Status.PUBLISHED);
  private static final List<Person> PEOPLE =
      List.of(new Person("a", NAME), new Person("b", "Eli Roy"));

  private static final Around QUIET =
      new Around(
          Optional.empty(), false, List.of(), List.of(), List.of("Sol Meyer", NAME), List.of());

  private SamplePlans() {}

  static Map<String, Shown> pages(String language) {
    return Map.ofEntries(
        Map.entry("/week", week(language, true)),
        Map.entry("/week/mine", week(language, false)),
        Map.entry("/week/small", plan(language, small(), Typed.NOTHING)),
        Map.entry("/week/draft", plan(language, troubled(), wrong())),
        Map.entry("/week/lounges", new DutiesPage(page(language, "/week"), true, duties())),
        Map.entry("/metrics", new MetricsPage(page(language, "/metrics"), figures())),
        Map.entry("/availability", availability(language)),
        Map.entry("/stand-ins/open", standIn(language, Where.OPEN, Optional.empty())),
        Map.entry("/stand-ins/gone", standIn(language, Where.GONE, Optional.of("not_qualified"))),
        Map.entry("/early", new EarlyPage(page(language, "/rooms"), NAME, "18:45, Toronto")),
        Map.entry("/content", content(language)));
  }

  private static Page page(String language, String path) {
    return SamplePages.page(language, path);
  }

  private static WeekPage week(String language, boolean all) {
    List<WeekLine> lines = List.of(small(), troubled(), cancelled(), full());
    return new WeekPage(
        page(language, "/week"),
        all,
        List.of(new Person(HELD.id().value(), "A circle – Tuesday, January 5, 2027, 19:00")),
        List.of(new WeekPage.Week("Monday, January 4, 2027", lines)),
        duties());
  }

  private static List<LoungeDuty> duties() {
    return List.of(duty("13:00", false), duty("14:00", true), duty("15:00", false));
  }

  private static LoungeDuty duty(String at, boolean filled) {
    return new LoungeDuty(
        "night",
        "2026-12-01T" + at,
        "After a hard night",
        "Tuesday, December 1, 2026",
        "22:00–23:30 in Toronto",
        List.of(
            new LoungeDuty.Person("a", NAME, filled),
            new LoungeDuty.Person("b", "Eli Roy", filled)));
  }

  private static WeekLine small() {
    return line(HELD, "A circle", List.of(Lack.TOO_FEW), QUIET);
  }

  private static WeekLine troubled() {
    String ending = "The qualification of " + NAME + " for this format ends on January 4, 2027";
    Around around =
        new Around(
            Optional.of(NAME),
            true,
            List.of("National Day for Truth and Reconciliation (NT, BC)"),
            List.of(NAME),
            List.of(),
            List.of(ending));
    return line(DRAFT, "Les mardis de l’interdépendance", List.of(Lack.values()), around);
  }

  private static WeekLine cancelled() {
    Cancellation why = new Cancellation(Optional.empty(), AT, Cancellation.Why.NO_FACILITATOR);
    return line(HELD.cancelled(why), "A circle", List.of(), QUIET);
  }

  private static WeekLine full() {
    return line(HELD, "A circle", List.of(), QUIET);
  }

  private static WeekLine line(Session session, String title, List<Lack> lacks, Around around) {
    return new WeekLine(
        session,
        title,
        "Tuesday, January 5, 2027",
        "17:00 in Vancouver · 19:00 in Winnipeg · 20:00 in Toronto · 21:30 in St. John’s",
        List.of(NAME, "Eli Roy"),
        Optional.of("Eli Roy"),
        session.isPublished() ? Optional.of(new WeekLine.Count(2, 9, 0)) : Optional.empty(),
        lacks,
        session.isPublished() ? Optional.of(SamplePages.ROOM) : Optional.empty(),
        around);
  }

  private static PlanPage plan(String language, WeekLine line, Typed typed) {
    Person other = new Person(HELD.id().value(), "A circle – Tuesday, January 12, 2027, 19:00");
    return new PlanPage(
        page(language, "/week"),
        line,
        new Rights("a", true, true),
        new Choices(PEOPLE, PEOPLE, List.of(other)),
        typed);
  }

  private static Typed wrong() {
    Map<String, String> words = Map.of("date", "2027-03-14", "time", "02:30");
    return new Typed("move", words, Optional.of("starts"), Optional.of("skipped_time"));
  }

  /** Sums large enough to be told, and others that are not. */
  private static Map<Cell, Figures> figures() {
    Tally many = new Tally(60, 40, 12, 8, 20, 10);
    Map<Cell, Figures> all = new LinkedHashMap<>();
    YearMonth month = YearMonth.of(2026, 12);
    Helped helped = new Helped(12, 6);
    all.put(
        new Cell(month, "peer_support"),
        new Figures(8, 1, 96, 720, Duration.ofMinutes(702), 8, many, helped, List.of()));
    all.put(
        new Cell(month, "drop_in"),
        new Figures(
            1,
            0,
            12,
            60,
            Duration.ofMinutes(55),
            1,
            new Tally(3, 2, 1, 0, 0, 0),
            Helped.NONE,
            List.of()));
    return Collections.unmodifiableMap(all);
  }

  private static AvailabilityPage availability(String language) {
    Map<String, String> words =
        Map.of(
            "away_from_0", "2026-12-20",
            "away_until_0", "2026-12-10",
            "week_from_monday", "09:00",
            "week_until_monday", "17:00");
    Typed typed = new Typed("", words, Optional.of("away_0"), Optional.of("bad_date"));
    return new AvailabilityPage(page(language, "/availability"), typed, "America/Halifax", false);
  }

  private static StandInPage standIn(String language, Where where, Optional<String> why) {
    String when = "Tuesday, January 5, 2027, 19:00 in Toronto · 20:30 in St. John’s";
    return new StandInPage(page(language, "/stand-ins"), HELD, when, where, why);
  }

  private static ContentPage content(String language) {
    Page page = page(language, "/content");
    Instant now = Instant.parse("2030-01-01T17:00:00Z");
    LinkRun.Lost dead =
        new LinkRun.Lost(
            "https://example.org/" + "long-".repeat(20),
            LinkCheck.Standing.DEAD,
            "404",
            List.of("en/resources/after-a-hard-night", "fr/help"));
    LinkRun.Lost shut =
        new LinkRun.Lost(
            "https://example.org/?a=1&b=<2>", LinkCheck.Standing.TO_LOOK_AT, "403", List.of());
    LinkRun run = new LinkRun(now.minus(Duration.ofDays(9)), 74, List.of(dead, shut));
    return new ContentPage(page, Shelves.library(), SamplePages.HELP, Optional.of(run), now);
  }
}
