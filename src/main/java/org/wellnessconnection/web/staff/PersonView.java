package org.wellnessconnection.web.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.DutiesSeen;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Motive;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.web.page.DutyLine;
import org.wellnessconnection.web.page.PeoplePage;
import org.wellnessconnection.web.page.PersonPage;

/** People as the staff's pages show them. */
final class PersonView {
  private final Clock clock;

  PersonView(Clock clock) {
    this.clock = clock;
  }

  PeoplePage.Row row(Account account) {
    return new PeoplePage.Row(account.id(), account.name(), duties(account));
  }

  PersonPage.Person person(Account account) {
    return new PersonPage.Person(
        account.id(),
        account.name(),
        account.mail().map(Address::value),
        duties(account),
        DutiesSeen.of(account));
  }

  private List<DutyLine> duties(Account account) {
    Instant now = clock.instant();
    return account.grants().stream()
        .sorted(Comparator.comparing(Grant::duty).thenComparing(Grant::source))
        .map(grant -> new DutyLine(grant, now))
        .toList();
  }

  PersonPage.Choices choices(Account who) {
    boolean all = who.has(Duty.ADMINISTRATOR, clock.instant());
    return new PersonPage.Choices(
        Stream.of(Duty.values()).filter(duty -> all || duty != Duty.ADMINISTRATOR).toList(),
        Programme.FORMATS,
        List.of(Motive.values()));
  }
}
