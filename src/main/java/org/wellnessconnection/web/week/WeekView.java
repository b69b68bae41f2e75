package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Availabilities;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.WeekLine;
import org.wellnessconnection.web.page.WeekPage.Week;
import org.wellnessconnection.web.week.Circumstances.Known;
import org.wellnessconnection.zones.ShownTime;

/** Puts sessions into words, with what is known of their people and places. */
final class WeekView {
  private static final Duration ROOM_BEFORE = Duration.ofMinutes(30);

  private final Planner planner;
  private final Members members;
  private final Availabilities availabilities;
  private final HolidayWords holidays;
  private final Timekeeping time;
  private final Clock clock;

  WeekView(Services services, Clock clock) {
    this.planner = services.season().planner();
    this.members = services.members();
    this.availabilities = services.season().desk().standIns().freedom().availabilities();
    this.holidays = new HolidayWords(services.season().holidays());
    this.time = services.season().time();
    this.clock = clock;
  }

  /** Sessions with what stands elsewhere about them. */
  private record Found(Known known, Map<SessionId, Places> places) {}

  Future<List<WeekLine>> lines(Page page, ZoneId reader, List<Session> sessions) {
    Future<Known> known = known(sessions);
    Future<Map<SessionId, Places>> places = places(sessions);
    return Future.all(known, places)
        .map(all -> new Found(known.result(), places.result()))
        .map(found -> sessions.stream().map(it -> line(page, reader, it, found)).toList());
  }

  private Future<Known> known(List<Session> sessions) {
    Future<Map<AccountId, Account>> people = people(sessions);
    Future<List<Account>> staff = members.staff();
    return Future.all(people, staff)
        .compose(
            all ->
                said(people.result(), staff.result())
                    .map(said -> new Known(people.result(), staff.result(), said)));
  }

  /** Of those who lead, and of those who are on call. */
  private Future<Map<AccountId, Availability>> said(
      Map<AccountId, Account> people, List<Account> staff) {
    Set<AccountId> asked = new HashSet<>(people.keySet());
    staff.forEach(it -> asked.add(it.id()));
    Map<AccountId, Availability> said = new HashMap<>();
    List<Future<Availability>> all =
        asked.stream().map(id -> availabilities.of(id).onSuccess(it -> said.put(id, it))).toList();
    return all.isEmpty() ? Future.succeededFuture(said) : Future.all(all).map(said);
  }

  private Future<Map<AccountId, Account>> people(List<Session> sessions) {
    Set<AccountId> ids = new HashSet<>();
    sessions.forEach(it -> ids.addAll(it.outline().leaders().all()));
    sessions.forEach(it -> it.confirmed().ifPresent(word -> ids.add(word.by())));
    sessions.forEach(it -> it.small().ifPresent(word -> ids.add(word.by())));
    List<Future<Optional<Account>>> all = ids.stream().map(members::find).toList();
    return all.isEmpty()
        ? Future.succeededFuture(Map.of())
        : Future.all(all).map(found -> accounts(found.list()));
  }

  private static Map<AccountId, Account> accounts(List<Optional<Account>> found) {
    Map<AccountId, Account> known = new HashMap<>();
    found.forEach(one -> one.ifPresent(it -> known.put(it.id(), it)));
    return known;
  }

  private Future<Map<SessionId, Places>> places(List<Session> sessions) {
    Map<SessionId, Places> all = new HashMap<>();
    List<Future<Optional<Places>>> asked =
        sessions.stream()
            .filter(Session::isPublished)
            .map(
                session ->
                    planner
                        .places()
                        .find(session.id())
                        .onSuccess(it -> it.ifPresent(some -> all.put(session.id(), some))))
            .toList();
    return asked.isEmpty() ? Future.succeededFuture(all) : Future.all(asked).map(all);
  }

  private WeekLine line(Page page, ZoneId reader, Session session, Found found) {
    String language = page.texts().language();
    ShownTime shown = new ShownTime(time.zones(), language);
    Instant at = session.when().starts();
    Optional<Places> places = Optional.ofNullable(found.places().get(session.id()));
    return new WeekLine(
        session,
        session.outline().title().getOrDefault(language, ""),
        shown.date(at, reader),
        shown.clocks(at, session.when().wall().zone(), reader),
        session.outline().leaders().all().stream().map(found.known()::name).toList(),
        session.confirmed().map(word -> found.known().name(word.by())),
        places.map(WeekView::count),
        List.copyOf(Lack.of(session, facts(found, places))),
        room(session),
        new Circumstances(holidays, time.zones(), clock.instant())
            .of(page, session, found.known()));
  }

  /** By name and time. */
  List<Person> choices(Page page, ZoneId reader, List<Session> sessions) {
    String language = page.texts().language();
    SpokenTime spoken = new SpokenTime(time.zones());
    return sessions.stream()
        .map(
            it ->
                new Person(
                    it.id().value(),
                    it.outline().title().getOrDefault(language, "")
                        + " – "
                        + spoken.of(it, reader, language)))
        .toList();
  }

  private static WeekLine.Count count(Places places) {
    return new WeekLine.Count(
        places.withPlace().count(), places.terms().capacity(), places.waiting().count());
  }

  private Lack.Known facts(Found found, Optional<Places> places) {
    OptionalLong taken =
        places.map(it -> OptionalLong.of(it.withPlace().count())).orElse(OptionalLong.empty());
    return new Lack.Known(found.known().people(), time, taken, clock.instant());
  }

  private Optional<String> room(Session session) {
    Instant now = clock.instant();
    boolean isNear = !now.isBefore(session.when().starts().minus(ROOM_BEFORE));
    return session.isPublished() && isNear && now.isBefore(session.when().ends())
        ? Optional.of(session.room().value())
        : Optional.empty();
  }

  /** By the Monday before each, as the reader's calendar has it. */
  List<Week> weeks(Page page, ZoneId reader, List<WeekLine> lines) {
    ShownTime shown = new ShownTime(time.zones(), page.texts().language());
    Map<LocalDate, List<WeekLine>> weeks = new LinkedHashMap<>();
    for (WeekLine line : lines) {
      LocalDate day = time.zones().wall(line.session().when().starts(), reader).toLocalDate();
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.computeIfAbsent(monday, first -> new java.util.ArrayList<>()).add(line);
    }
    return weeks.entrySet().stream()
        .map(it -> new Week(shown.date(noon(it.getKey(), reader), reader), it.getValue()))
        .toList();
  }

  private Instant noon(LocalDate day, ZoneId zone) {
    return time.zones().instants(day.atTime(12, 0), zone).get(0);
  }
}
