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
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.WeekLine;
import org.wellnessconnection.web.page.WeekPage.Week;
import org.wellnessconnection.zones.ShownTime;

/** Puts sessions into words, with what is known of their people and places. */
final class WeekView {
  private static final Duration ROOM_BEFORE = Duration.ofMinutes(30);

  private final Planner planner;
  private final Members members;
  private final Timekeeping time;
  private final Clock clock;

  WeekView(Planner planner, Members members, Timekeeping time, Clock clock) {
    this.planner = planner;
    this.members = members;
    this.time = time;
    this.clock = clock;
  }

  /** Sessions with what stands elsewhere about them. */
  private record Found(
      List<Session> sessions, Map<AccountId, Account> people, Map<SessionId, Places> places) {}

  Future<List<WeekLine>> lines(Page page, ZoneId reader, List<Session> sessions) {
    return people(sessions)
        .compose(people -> places(sessions).map(places -> new Found(sessions, people, places)))
        .map(found -> sessions.stream().map(it -> line(page, reader, it, found)).toList());
  }

  private Future<Map<AccountId, Account>> people(List<Session> sessions) {
    Set<AccountId> ids = new HashSet<>();
    sessions.forEach(it -> ids.addAll(it.outline().leaders().all()));
    sessions.forEach(it -> it.confirmed().ifPresent(word -> ids.add(word.by())));
    sessions.forEach(it -> it.small().ifPresent(word -> ids.add(word.by())));
    List<Future<Optional<Account>>> all = ids.stream().map(members::find).toList();
    return all.isEmpty()
        ? Future.succeededFuture(Map.of())
        : Future.all(all).map(found -> known(found.list()));
  }

  private static Map<AccountId, Account> known(List<Optional<Account>> found) {
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
        session.outline().leaders().all().stream().map(it -> name(found, it)).toList(),
        session.confirmed().map(word -> name(found, word.by())),
        places.map(WeekView::count),
        List.copyOf(Lack.of(session, known(found, places))),
        room(session),
        new WeekLine.Around(session.small().map(word -> name(found, word.by()))));
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

  private static String name(Found found, AccountId id) {
    return Optional.ofNullable(found.people().get(id)).map(Account::name).orElse("–");
  }

  private static WeekLine.Count count(Places places) {
    return new WeekLine.Count(
        places.withPlace().count(), places.terms().capacity(), places.waiting().count());
  }

  private Lack.Known known(Found found, Optional<Places> places) {
    OptionalLong taken =
        places.map(it -> OptionalLong.of(it.withPlace().count())).orElse(OptionalLong.empty());
    return new Lack.Known(found.people(), time, taken, clock.instant());
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
