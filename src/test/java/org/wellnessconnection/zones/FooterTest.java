package org.wellnessconnection.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How zones go on when what is listed has come to its end. */
class FooterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EST5EDT,M3.2.0,M11.1.0              | 2050-03-13T07:00:00Z -4 | 2050-11-06T06:00:00Z -5",
        "NST3:30NDT,M3.2.0,M11.1.0           | 2050-03-13T05:30:00Z -2:30 | 2050-11-06T04:30:00Z -3:30",
        "<-02>2<-01>,M3.5.0/-1,M10.5.0/0     | 2050-03-27T01:00:00Z -1 | 2050-10-30T01:00:00Z -2",
        "IST-1GMT0,M10.5.0,M3.5.0/1          | 2050-03-27T01:00:00Z +1 | 2050-10-30T01:00:00Z +0",
        "IST-2IDT,M3.4.4/26,M10.5.0          | 2050-03-25T00:00:00Z +3 | 2050-10-29T23:00:00Z +2",
      })
  void eachYearChangesOnItsDays(String text, String spring, String autumn) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    Footer footer = Footer.of(text);
    footer.goOn(changes, footer.standard());
    assertThat(changes)
        .filteredOn(change -> change.getDateTimeBefore().getYear() == 2050)
        .extracting(ZoneOffsetTransition::getInstant, ZoneOffsetTransition::getOffsetAfter)
        .containsExactly(change(spring), change(autumn));
  }

  private static Tuple change(String written) {
    String[] parts = written.split(" ", -1);
    return tuple(Instant.parse(parts[0]), offset(parts[1]));
  }

  private static ZoneOffset offset(String text) {
    return ZoneOffset.of(text.replaceFirst("^([+-])(\\d):", "$10$2:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MST7", "<+0530>-5:30", "CST6"})
  void aZoneWithoutSummerStaysAsItIs(String text) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    Footer.of(text).goOn(changes, Footer.of(text).standard());
    assertThat(changes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "EST", "EST5EDT,M3.2.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,J60,J300"})
  void whatCannotBeUnderstoodIsRefused(String text) {
    assertThatThrownBy(() -> Footer.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
