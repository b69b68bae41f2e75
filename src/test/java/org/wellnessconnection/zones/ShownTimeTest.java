package org.wellnessconnection.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShownTimeTest {
  private static final Zones ZONES = Zones.in(Path.of("config/zones"));
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
  private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

  /** Seven in the evening in Toronto, on the fifth of January. */
  private static final Instant EVENING = Instant.parse("2027-01-06T00:00:00Z");

  private final ShownTime english = new ShownTime(ZONES, "en");
  private final ShownTime french = new ShownTime(ZONES, "fr");

  @Test
  void aMemberReadsTheTimeOfTheSeriesAndTheirOwn() {
    assertThat(english.clocks(EVENING, TORONTO, VANCOUVER))
        .isEqualTo("19:00 in Toronto · 17:00 in Vancouver");
    assertThat(french.clocks(EVENING, TORONTO, VANCOUVER))
        .isEqualTo("19\u00a0h à Toronto · 17\u00a0h à Vancouver");
  }

  @Test
  void whoLivesWhereTheSeriesIsReadsOneTime() {
    assertThat(english.clocks(EVENING, TORONTO, TORONTO)).isEqualTo("19:00 in Toronto");
  }

  @Test
  void halfHoursAndCitiesAreWrittenAsPeopleWriteThem() {
    assertThat(english.clocks(EVENING, TORONTO, ST_JOHNS))
        .isEqualTo("19:00 in Toronto · 20:30 in St. John’s");
    assertThat(french.clocks(EVENING, TORONTO, ST_JOHNS))
        .isEqualTo("19\u00a0h à Toronto · 20\u00a0h\u00a030 à St. John’s");
  }

  @Test
  void whereItIsAnotherDayTheDayIsSaid() {
    ZoneId london = ZoneId.of("Europe/London");
    assertThat(english.clocks(EVENING, TORONTO, london))
        .isEqualTo("19:00 in Toronto · Wednesday 00:00 in London");
    assertThat(french.clocks(EVENING, TORONTO, london))
        .isEqualTo("19\u00a0h à Toronto · mercredi 0\u00a0h à Londres");
  }

  @Test
  void theDateIsTheOneOfThePlace() {
    assertThat(english.date(EVENING, TORONTO)).isEqualTo("Tuesday, January 5, 2027");
    assertThat(french.date(EVENING, TORONTO)).isEqualTo("mardi 5 janvier 2027");
    Instant first = Instant.parse("2027-02-01T20:00:00Z");
    assertThat(french.date(first, TORONTO)).isEqualTo("lundi 1er février 2027");
  }
}
