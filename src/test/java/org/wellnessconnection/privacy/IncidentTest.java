package org.wellnessconnection.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.Incident.Days;
import org.wellnessconnection.privacy.Incident.Harm;
import org.wellnessconnection.privacy.Incident.History;
import org.wellnessconnection.privacy.Incident.Story;
import org.wellnessconnection.protocol.Refused;

class IncidentTest {
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final Instant NOON = Instant.parse("2027-03-02T17:00:00Z");
  private static final Story STORY =
      new Story("mail addresses", "a letter went astray", "few words in it", "called back");

  private static Days days(LocalDate happened, LocalDate noticed, Optional<LocalDate> told) {
    return new Days(happened, noticed, told, Optional.empty());
  }

  private static Incident version(IncidentId id, Harm harm) {
    return new Incident(
        id, NOON, days(MONDAY, TUESDAY, Optional.empty()), Optional.empty(), harm, STORY);
  }

  private static void isRefused(ThrowingCallable wish, String field, String code) {
    assertThatThrownBy(wish)
        .isInstanceOfSatisfying(
            Refused.class,
            it -> {
              assertThat(it.field()).isEqualTo(field);
              assertThat(it.code()).isEqualTo(code);
            });
  }

  @Test
  void nothingIsNoticedBeforeItHappensNorToldBeforeItIsNoticed() {
    isRefused(() -> days(TUESDAY, MONDAY, Optional.empty()), "noticed", "bad_incident_day");
    isRefused(() -> days(MONDAY, TUESDAY, Optional.of(MONDAY)), "authority", "bad_incident_day");
    assertThat(days(MONDAY, MONDAY, Optional.of(MONDAY)).knownOn(MONDAY).authority()).isPresent();
  }

  @Test
  void whatIsStillToComeIsNotKnown() {
    Days days = days(MONDAY, TUESDAY, Optional.of(TUESDAY.plusDays(1)));
    isRefused(() -> days.knownOn(MONDAY), "noticed", "bad_incident_day");
    isRefused(() -> days.knownOn(TUESDAY), "authority", "bad_incident_day");
  }

  @Test
  void everyTextSaysSomethingAndNoneIsEndless() {
    isRefused(() -> new Story(" ", "b", "c", "d"), "data", "bad_text");
    isRefused(() -> new Story("a", "b", "c", "x".repeat(2_001)), "measures", "text_too_long");
  }

  @Test
  void nobodyIsCountedBelowZeroOrBeyondAMillion() {
    Days days = days(MONDAY, TUESDAY, Optional.empty());
    for (int people : new int[] {-1, 1_000_001}) {
      isRefused(
          () ->
              new Incident(
                  IncidentId.random(), NOON, days, Optional.of(people), Harm.UNCLEAR, STORY),
          "people",
          "bad_people");
    }
  }

  @Test
  void whatWasKnownBeforeStaysBesideWhatIsKnownNow() {
    IncidentId lost = new IncidentId("AAAAAAAAAAAAAAAAAAAAAA");
    IncidentId seen = new IncidentId("BBBBBBBBBBBBBBBBBBBBBA");
    Incident first = version(lost, Harm.UNCLEAR);
    Incident second = version(lost, Harm.SERIOUS);
    Incident other = version(seen, Harm.UNLIKELY);

    assertThat(History.of(List.of(second, other, first)))
        .containsExactly(new History(second, List.of(first)), new History(other, List.of()));
  }
}
