package org.wellnessconnection.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.calendar.PublicCalendar.Entry;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.SessionId;

class PublicCalendarTest {
  private static final Instant NOW = Instant.parse("2027-01-04T15:20:00Z");
  private static final Instant STARTS = Instant.parse("2027-01-06T00:00:00Z");
  private static final URI SITE = URI.create("https://example.org");
  private static final SessionId ID = SessionId.random();

  private final PublicCalendar calendar = new PublicCalendar(SITE);

  @Test
  void theProgrammeNamesItsSessionsWithInstantsThatNeedNoZone() {
    String text = calendar.programme(List.of(entry(0, Entry.Standing.ON)), NOW);

    assertThat(text)
        .contains("METHOD:PUBLISH", "SUMMARY:A circle\\, with\\; signs", "CLASS:PUBLIC")
        .contains("DTSTART:20270106T000000Z", "DTEND:20270106T013000Z", "STATUS:CONFIRMED")
        .contains("UID:" + ID + "@example.org")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void whatIsCancelledKeepsItsNameAndSaysSo() {
    VEvent event =
        Biweekly.parse(calendar.programme(List.of(entry(3, Entry.Standing.CANCELLED)), NOW))
            .first()
            .getEvents()
            .get(0);

    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getSequence().getValue()).isEqualTo(3);
    assertThat(event.getUid().getValue()).isEqualTo(ID + "@example.org");
  }

  @Test
  void whoeverPutsASessionIntoACalendarAndIsInvitedLaterHasItOnce() {
    Invitation invitation =
        new Invitation(ID, 0, STARTS, Duration.ofHours(1), "x", SITE, new Address("a@example.org"));
    String uid = "UID:" + ID + "@example.org";

    assertThat(calendar.one(entry(0, Entry.Standing.ON), NOW)).contains(uid, "CLASS:PRIVATE");
    assertThat(invitation.request(NOW)).contains(uid);
  }

  @Test
  void withinAnHourItReadsTheSame() {
    List<Entry> entries = List.of(entry(0, Entry.Standing.ON));

    assertThat(calendar.programme(entries, NOW.plusSeconds(600)))
        .isEqualTo(calendar.programme(entries, NOW));
  }

  private static Entry entry(int sequence, Entry.Standing standing) {
    return new Entry(
        ID, sequence, STARTS, Duration.ofMinutes(90), "A circle, with; signs", standing);
  }
}
