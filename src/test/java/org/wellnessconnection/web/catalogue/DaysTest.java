package org.wellnessconnection.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Weekly;

class DaysTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Seven in the evening in Toronto. */
  private static final String EVENING = "2027-01-06T00:00:00Z";

  private static final Instant MONDAY = Instant.parse("2027-01-04T15:00:00Z");

  @Test
  void anEveningInTorontoIsTheDayAfterForWhoeverReadsInParis() {
    assertThat(days(Weekly.TORONTO, MONDAY, 0, EVENING)).containsOnlyKeys("2027-01-05");
    assertThat(days(PARIS, MONDAY, 0, EVENING)).containsOnlyKeys("2027-01-06");
  }

  @Test
  void twoSessionsOfOneDayStandTogetherInTheirOrder() {
    Map<String, List<Instant>> days =
        days(Weekly.TORONTO, MONDAY, 0, "2027-01-05T17:00:00Z", EVENING, "2027-01-06T17:00:00Z");

    assertThat(days.get("2027-01-05"))
        .containsExactly(Instant.parse("2027-01-05T17:00:00Z"), Instant.parse(EVENING));
    assertThat(days.get("2027-01-06")).hasSize(1);
  }

  @Test
  void aWeekInWhichClocksArePutForwardHasSevenDaysAndEndsAtMidnight() {
    Instant before = Instant.parse("2027-03-13T12:00:00Z");
    String lastMinute = "2027-03-20T03:59:00Z";
    String midnight = "2027-03-20T04:00:00Z";

    assertThat(days(Weekly.TORONTO, before, 0, lastMinute, midnight))
        .containsOnlyKeys("2027-03-19");
    assertThat(days(Weekly.TORONTO, before, 1, lastMinute, midnight))
        .containsOnlyKeys("2027-03-20");
  }

  @Test
  void inBritishColumbiaClocksAreNotPutBack() {
    Instant autumn = Instant.parse("2026-11-02T20:00:00Z");

    assertThat(days(Weekly.VANCOUVER, autumn, 0, "2026-11-03T06:59:00Z", "2026-11-03T07:00:00Z"))
        .containsOnlyKeys("2026-11-02", "2026-11-03");
  }

  @Test
  void whatBeganBeforeMidnightAndGoesOnStandsUnderToday() {
    Instant pastMidnight = Instant.parse("2027-01-06T05:10:00Z");

    assertThat(days(Weekly.TORONTO, pastMidnight, 0, "2027-01-06T04:00:00Z"))
        .containsOnlyKeys("2027-01-06");
  }

  private static Map<String, List<Instant>> days(
      ZoneId reader, Instant now, int week, String... starts) {
    List<Posting> postings = List.of(starts).stream().map(Postings::at).toList();
    return new Days(reader, Weekly.ZONES)
        .ofWeek(postings, week, now).stream()
            .collect(
                Collectors.toMap(
                    day -> key(day.date()),
                    day -> day.postings().stream().map(Posting::starts).toList()));
  }

  private static String key(LocalDate date) {
    return date.toString();
  }
}
