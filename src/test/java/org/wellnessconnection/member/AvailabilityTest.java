package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Availability.Away;
import org.wellnessconnection.member.Availability.Times;

class AvailabilityTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Availability AWAY =
      new Availability(List.of(new Away(MONDAY, MONDAY.plusDays(2))), List.of());
  private static final Availability EVENINGS =
      new Availability(
          List.of(),
          List.of(new Times(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(21, 0))));

  private static boolean allows(Availability said, LocalDateTime begins, int minutes) {
    return said.allows(begins, begins.plusMinutes(minutes));
  }

  @Test
  void whoeverSaidNothingCanAtAnyTime() {
    assertThat(allows(Availability.ANY, MONDAY.atTime(3, 0), 90)).isTrue();
  }

  @Test
  void nobodyIsAskedWhoIsAwayOnTheFirstOrTheLastDay() {
    assertThat(allows(AWAY, MONDAY.minusDays(1).atTime(19, 0), 90)).isTrue();
    assertThat(allows(AWAY, MONDAY.minusDays(1).atTime(23, 30), 90)).isFalse();
    assertThat(allows(AWAY, MONDAY.plusDays(2).atTime(19, 0), 90)).isFalse();
    assertThat(allows(AWAY, MONDAY.plusDays(3).atTime(0, 0), 90)).isTrue();
  }

  @Test
  void aSessionHasToFitIntoTheTimesOfItsDay() {
    assertThat(allows(EVENINGS, MONDAY.atTime(18, 0), 180)).isTrue();
    assertThat(allows(EVENINGS, MONDAY.atTime(18, 0), 181)).isFalse();
    assertThat(allows(EVENINGS, MONDAY.plusDays(1).atTime(19, 0), 60)).isFalse();
  }

  @Test
  void whatIsOverIsForgotten() {
    assertThat(AWAY.from(MONDAY.plusDays(2))).isEqualTo(AWAY);
    assertThat(AWAY.from(MONDAY.plusDays(3)).saysNothing()).isTrue();
  }
}
