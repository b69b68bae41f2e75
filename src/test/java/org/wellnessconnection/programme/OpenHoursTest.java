package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.programme.Weekly.TORONTO;
import static org.wellnessconnection.programme.Weekly.ZONES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.zones.WallTime;

/** January 5, 2027 is a Tuesday; Toronto is five hours behind then. */
class OpenHoursTest {
  private static final Instant SEVEN = Instant.parse("2027-01-06T00:00:00Z");

  private static OpenHours hours(String day, String... times) {
    return WrittenHours.of(Map.of(day, List.of(times)), TORONTO);
  }

  private static Instant toronto(String wall) {
    return ZONES.instant(new WallTime(LocalDateTime.parse(wall), TORONTO));
  }

  @Test
  void itIsOpenFromTheFirstMomentToTheLastAndNotAfterIt() {
    OpenHours tuesdays = hours("tue", "19:00-21:00");
    assertThat(tuesdays.now(SEVEN.minusMillis(1), ZONES)).isEmpty();
    assertThat(tuesdays.now(SEVEN, ZONES)).isPresent();
    assertThat(tuesdays.now(SEVEN.plusSeconds(7_200).minusMillis(1), ZONES)).isPresent();
    assertThat(tuesdays.now(SEVEN.plusSeconds(7_200), ZONES)).isEmpty();
  }

  @Test
  void whoeverComesTooLateReadsOfNextWeek() {
    OpenHours tuesdays = hours("tue", "19:00-21:00");
    assertThat(tuesdays.next(SEVEN.minusMillis(1), ZONES).map(OpenTime::opens)).contains(SEVEN);
    assertThat(tuesdays.next(SEVEN, ZONES).map(OpenTime::opens))
        .contains(SEVEN.plus(Duration.ofDays(7)));
  }

  @Test
  void anEveningThatGoesOnAfterMidnightIsStillTuesday() {
    OpenHours late = hours("tue", "22:00-01:00");
    OpenTime night = late.now(toronto("2027-01-06T00:30:00"), ZONES).orElseThrow();
    assertThat(night.wall()).isEqualTo(LocalDateTime.parse("2027-01-05T22:00:00"));
    assertThat(night.closes()).isEqualTo(toronto("2027-01-06T01:00:00"));
  }

  @Test
  void allDayIsFromMidnightToMidnight() {
    OpenTime day =
        hours("tue", "00:00-24:00").now(toronto("2027-01-05T23:59:00"), ZONES).orElseThrow();
    assertThat(Duration.between(day.opens(), day.closes())).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void severalTimesOfADayAreSeveralOpenings() {
    OpenHours twice = hours("tue", "07:00-08:00", "19:00-21:00");
    assertThat(twice.between(SEVEN.minus(Duration.ofDays(1)), SEVEN.plusSeconds(1), ZONES))
        .extracting(OpenTime::wall)
        .containsExactly(
            LocalDateTime.parse("2027-01-05T07:00:00"), LocalDateTime.parse("2027-01-05T19:00:00"));
  }

  /** On March 14 the clock jumps from two to three. */
  @Test
  void inTheNightThatSkipsAnHourItIsOpenAsTheClockSaysAndNoLonger() {
    OpenHours night = hours("sun", "00:30-03:30");
    OpenTime spring = night.now(toronto("2027-03-14T01:00:00"), ZONES).orElseThrow();
    assertThat(Duration.between(spring.opens(), spring.closes())).isEqualTo(Duration.ofHours(2));

    OpenHours skipped = hours("sun", "02:00-03:00");
    assertThat(skipped.now(toronto("2027-03-14T03:00:00"), ZONES)).isEmpty();
    assertThat(skipped.next(toronto("2027-03-14T00:00:00"), ZONES).map(OpenTime::wall))
        .contains(LocalDateTime.parse("2027-03-21T02:00:00"));
  }

  /** On November 7 the clock shows the hour from one to two twice. */
  @Test
  void inTheNightThatHasAnHourTwiceItClosesByTheClock() {
    OpenTime night =
        hours("sun", "00:00-03:00").now(toronto("2027-11-07T00:30:00"), ZONES).orElseThrow();
    assertThat(Duration.between(night.opens(), night.closes())).isEqualTo(Duration.ofHours(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moon | 19:00-21:00 | hours: moon: must be one of [mon, tue, wed, thu, fri, sat, sun]",
        "tue  | 7pm         | hours: tue: must be like 19:00-21:30",
        "tue  | 19:00-25:00 | hours: tue: must be like 19:00-21:30",
        "tue  | 19:00-24:30 | hours: tue: must be like 19:00-21:30",
        "tue  | 19:00-19:00 | hours: tue: must be at least 30 minutes long",
        "tue  | 19:00-19:20 | hours: tue: must be at least 30 minutes long",
        "tue  | ''          | hours: tue: must be like 19:00-21:30",
      })
  void whatIsNoTimeIsRefusedWithTheDay(String day, String written, String says) {
    assertThatThrownBy(() -> hours(day, written)).hasMessageStartingWith(says);
  }

  @Test
  void aDayWithoutTimesIsRefusedAndSoIsAWeekWithoutDays() {
    assertThatThrownBy(() -> hours("tue")).hasMessageContaining("must be from 1 to 6 times");
    assertThatThrownBy(() -> WrittenHours.of(Map.of(), TORONTO))
        .hasMessage("hours: must name at least one day");
  }

  @Test
  void hoursThatOverlapAreRefusedAlsoOverMidnightAndFromSundayToMonday() {
    assertThatThrownBy(() -> hours("tue", "19:00-21:00", "20:30-22:00"))
        .hasMessage("hours: tue: must not overlap with other hours");
    assertThatThrownBy(() -> two("tue", "22:00-02:00", "wed", "01:00-03:00"))
        .hasMessageContaining("must not overlap");
    assertThatThrownBy(() -> two("sun", "22:00-02:00", "mon", "01:00-03:00"))
        .hasMessageContaining("must not overlap");
    assertThat(two("tue", "22:00-01:00", "wed", "01:00-03:00").days()).hasSize(2);
  }

  private static OpenHours two(String one, String first, String other, String second) {
    Map<String, List<String>> both = new HashMap<>();
    both.put(one, List.of(first));
    both.put(other, List.of(second));
    return WrittenHours.of(both, TORONTO);
  }
}
