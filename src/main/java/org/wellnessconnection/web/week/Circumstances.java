package org.wellnessconnection.web.week;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.WeekLine.Around;
import org.wellnessconnection.zones.ShownTime;
import org.wellnessconnection.zones.Zones;

/** What is known of the day of a session, of those who lead it, and of who is on call then. */
record Circumstances(HolidayWords holidays, Zones zones, Instant now) {
  private static final Duration SOON = Duration.ofDays(60);

  /**
   * What was found.
   *
   * @param people those who lead or decided something, as far as they have accounts
   * @param staff everybody with a duty
   * @param said when they can
   */
  record Known(
      Map<AccountId, Account> people, List<Account> staff, Map<AccountId, Availability> said) {
    String name(AccountId id) {
      return Optional.ofNullable(people.get(id)).map(Account::name).orElse("–");
    }
  }

  Around of(Page page, Session session, Known known) {
    return new Around(
        session.small().map(word -> known.name(word.by())),
        session.isSeeking(),
        holidays.on(session.when().wall().at().toLocalDate(), page),
        leaders(session, known).filter(it -> !can(it, session, known)).map(Account::name).toList(),
        onCall(session, known),
        leaders(session, known).flatMap(it -> ending(page, it, session)).toList());
  }

  private static Stream<Account> leaders(Session session, Known known) {
    return session.outline().leaders().all().stream()
        .flatMap(id -> Optional.ofNullable(known.people().get(id)).stream());
  }

  private boolean can(Account one, Session session, Known known) {
    return known
        .said()
        .getOrDefault(one.id(), Availability.ANY)
        .allows(
            zones.wall(session.when().starts(), one.profile().zone()),
            zones.wall(session.when().ends(), one.profile().zone()));
  }

  /** Safety leads whose duty holds then, and who said nothing against it. */
  private List<String> onCall(Session session, Known known) {
    return known.staff().stream()
        .filter(it -> it.has(Duty.SAFETY_LEAD, session.when().starts()))
        .filter(it -> can(it, session, known))
        .map(Account::name)
        .sorted()
        .toList();
  }

  /** Somebody may lead it, but not for long any more. */
  private Stream<String> ending(Page page, Account one, Session session) {
    return one.grants().stream()
        .filter(it -> it.duty() == Duty.FACILITATOR && it.holds(session.when().starts()))
        .filter(it -> it.qualifications().contains(session.outline().format()))
        .flatMap(it -> it.until().stream())
        .filter(until -> until.isBefore(now.plus(SOON)))
        .max(Instant::compareTo)
        .filter(last -> !isGoingOn(one, session))
        .map(last -> page.say("week.ending", one.name(), day(page, one, last)))
        .stream();
  }

  private static boolean isGoingOn(Account one, Session session) {
    return one.grants().stream()
        .filter(it -> it.duty() == Duty.FACILITATOR && it.until().isEmpty())
        .map(Grant::qualifications)
        .anyMatch(formats -> formats.contains(session.outline().format()));
  }

  private String day(Page page, Account one, Instant at) {
    return new ShownTime(zones, page.texts().language()).date(at, one.profile().zone());
  }
}
