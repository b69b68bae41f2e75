package org.wellnessconnection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.SessionId;

/** What a calendar makes of a session. */
class InvitationTest {
  private static final SessionId SESSION = SessionId.random();
  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final Instant STARTS = Instant.parse("2026-11-01T05:30:00Z");

  private static Invitation invitation(int sequence, String title) {
    return new Invitation(
        SESSION,
        sequence,
        STARTS,
        Duration.ofMinutes(75),
        title,
        URI.create("https://care.example.org"),
        new Address("care@example.org"));
  }

  private static ICalendar read(String text) {
    return Biweekly.parse(text).first();
  }

  private static VEvent event(String text) {
    return read(text).getEvents().get(0);
  }

  @Test
  void aSessionIsOneEventAtItsInstantAlsoInTheNightTheClocksChange() {
    String text = invitation(0, "Community call").request(NOW);
    VEvent event = event(text);
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-01T06:45:00Z"));
    assertThat(text)
        .contains("DTSTART:20261101T053000Z", "DTEND:20261101T064500Z", "METHOD:REQUEST")
        .doesNotContain("TZID");
    assertThat(event.getSummary().getValue()).isEqualTo("Community call");
  }

  @Test
  void aChangeReplacesTheEventAndACancellationTakesItAway() {
    VEvent first = event(invitation(0, "Community call").request(NOW));
    ICalendar cancelled = read(invitation(2, "Community call").cancel(NOW));
    VEvent last = cancelled.getEvents().get(0);
    assertThat(last.getUid()).isEqualTo(first.getUid());
    assertThat(last.getSequence().getValue()).isEqualTo(2);
    assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(last.getStatus().isCancelled()).isTrue();
    assertThat(read(invitation(1, "Call").publish(NOW)).getMethod().getValue())
        .isEqualTo("PUBLISH");
  }

  @Test
  void itLeadsToThePageAndNeverIntoTheRoom() {
    String text = invitation(0, "Community call").request(NOW);
    String unfolded = text.replace("\r\n ", "");
    assertThat(unfolded)
        .contains("URL:https://care.example.org/sessions/" + SESSION)
        .contains("CLASS:PRIVATE")
        .doesNotContain("/rooms", "LOCATION", "DESCRIPTION");
  }

  @Test
  void aTitleIsTextAndNothingElse() {
    String title = "Call; DTSTART:1, \\n é 🌿";
    VEvent event = event(invitation(0, title).request(NOW));
    assertThat(event.getSummary().getValue()).isEqualTo(title);
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nDTSTART:19700101T000000Z", "a\u0000"})
  void aTitleThatIsNoneIsRefused(String title) {
    assertThatThrownBy(() -> invitation(0, title)).hasMessageStartingWith("title:");
  }
}
