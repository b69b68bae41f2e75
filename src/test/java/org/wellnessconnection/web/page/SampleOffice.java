package org.wellnessconnection.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Motive;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Incident;
import org.wellnessconnection.privacy.IncidentId;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Identification;
import org.wellnessconnection.safety.Identification.Ask;
import org.wellnessconnection.safety.Identification.Capacity;
import org.wellnessconnection.safety.Identification.Speaker;
import org.wellnessconnection.safety.Identification.Subject;
import org.wellnessconnection.safety.IdentificationId;
import org.wellnessconnection.safety.IdentificationReason;
import org.wellnessconnection.web.page.IdentificationsPage.Case;
import org.wellnessconnection.web.page.IdentificationsPage.Known;
import org.wellnessconnection.web.page.IdentificationsPage.May;
import org.wellnessconnection.web.page.IdentificationsPage.People;

/** The pages of those who answer for the programme. */
final class SampleOffice {
  private static final Instant AT = Instant.parse("2026-12-01T19:00:00Z");
  private static final AccountId SOMEBODY = new AccountId(SamplePages.ROOM);
  private static final String NAME = "Marie-Ève Saint-Germain-Beauregard";
  private static final Subject SUBJECT =
      new Subject(new RoomId(SamplePages.ROOM), new SeatId(SamplePages.ROOM), SOMEBODY);

  private SampleOffice() {}

  static Map<String, Shown> pages(String language) {
    return Map.of(
        "/incidents", incidents(language),
        "/people", people(language),
        "/people/one", person(language, Optional.empty()),
        "/people/wrong", person(language, Optional.of("bad_date")),
        "/audit", audit(language),
        "/receipts", receipts(language),
        "/affected", affected(language),
        "/affected/wrong", AffectedPage.wrong(page(language, "/affected"), "then"),
        "/identification", identifications(language),
        "/identify", identify(language));
  }

  private static Page page(String language, String path) {
    return SamplePages.page(language, path);
  }

  private static List<DutyLine> duties() {
    Grant given =
        new Grant(
            Duty.FACILITATOR,
            Grant.Source.PERSON,
            AT,
            Optional.of(SOMEBODY),
            Optional.of(AT.plus(Duration.ofDays(20))),
            Set.of("peer_support", "drop_in"));
    return List.of(new DutyLine(given, AT), new DutyLine(Grant.bySettings(Duty.COORDINATOR), AT));
  }

  private static PeoplePage people(String language) {
    PeoplePage.Row row = new PeoplePage.Row(SOMEBODY, NAME, duties());
    return new PeoplePage(page(language, "/people"), List.of(row), Optional.of("x@example.org"));
  }

  private static PersonPage person(String language, Optional<String> refusal) {
    return new PersonPage(
        page(language, "/people"),
        new PersonPage.Person(SOMEBODY, NAME, Optional.of("m@example.org"), duties(), "seen"),
        new PersonPage.Choices(
            List.of(Duty.values()), List.of("peer_support", "drop_in"), List.of(Motive.values())),
        PersonPage.Typed.NOTHING,
        refusal);
  }

  private static ReceiptsPage receipts(String language) {
    Receipt proven = new Receipt(Retention.CHAT, 1_234, AT, Optional.of(AT), List.of());
    Receipt late = new Receipt(Retention.REGISTRATION, 1, AT, Optional.empty(), List.of());
    return new ReceiptsPage(
        page(language, "/receipts"), List.of(proven, late), at -> "November 3, 2026, 19:00");
  }

  private static AffectedPage affected(String language) {
    String when = "Tuesday, January 5, 2027, 19:00 in Toronto · 20:30 in St. John’s";
    return AffectedPage.found(
        page(language, "/affected"),
        "2027-01-05T19:00",
        List.of(
            new AffectedPage.Line("Circle <b>", when, 9, Optional.of(7L)),
            new AffectedPage.Line("Noon", when, 1, Optional.empty())));
  }

  private static IncidentsPage incidents(String language) {
    LocalDate day = LocalDate.parse("2026-12-01");
    Incident known =
        new Incident(
            new IncidentId(SamplePages.ROOM),
            AT,
            new Incident.Days(day, day, Optional.of(day), Optional.empty()),
            Optional.of(12),
            Incident.Harm.UNLIKELY,
            new Incident.Story("mail", "a letter <b> went astray", "no words in it", "called"));
    Typed wrong =
        new Typed(
            "", Map.of("course", "?"), Optional.of("happened"), Optional.of("bad_incident_day"));
    return new IncidentsPage(
        page(language, "/incidents"),
        List.of(new Incident.History(known, List.of(known))),
        wrong,
        at -> "2026-12-01");
  }

  private static AuditPage audit(String language) {
    AuditEntry given =
        AuditEntry.of(AT, SOMEBODY, AuditEntry.Act.DUTY_GIVEN)
            .withAccount(Optional.of(SOMEBODY))
            .withRoom(Optional.of(SUBJECT.room()))
            .withAbout(Optional.of("facilitator"))
            .withReason(Optional.of("trained"));
    return new AuditPage(page(language, "/audit"), List.of(given), Optional.of("older"));
  }

  private static IdentificationsPage identifications(String language) {
    Page page = page(language, "/identification");
    Speaker lead = new Speaker(new AccountId("B".repeat(22)), Set.of(Capacity.FACILITATOR));
    Ask ask = new Ask(lead, SUBJECT, IdentificationReason.RISK_TO_SELF, "…", Duration.ZERO, AT);
    Identification one = Identification.asked(IdentificationId.random(), ask).orElseThrow();
    Known known = Known.of(new Account(SOMEBODY, NAME), page);
    Identification agreed =
        one.withConsent(Optional.of(new Identification.Consent(lead, Duration.ZERO, AT)));
    People asked = new People("Ada Tremblay", Optional.empty(), Optional.empty());
    People both = new People("Ada Tremblay", Optional.of("Sol Meyer"), Optional.of(known));
    return new IdentificationsPage(
        page,
        List.of(
            new Case(one, asked, new May(true, true, false, false)),
            new Case(agreed, both, new May(false, false, true, false))));
  }

  private static IdentifyPage identify(String language) {
    return new IdentifyPage(
        page(language, "/rooms"),
        new IdentifyPage.Sheet(SUBJECT, "Benoît", true, "risk_to_self", "words"),
        Optional.empty());
  }
}
