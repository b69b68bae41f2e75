package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.Choice;
import org.wellnessconnection.zones.WallTime;

/** Every time that somebody may write, and should not. */
class WrittenTimeTest {
  private static final Instant NOW = Instant.parse("2026-10-15T12:00:00Z");

  private static Instant start(String at, String zone, Optional<Choice> choice) {
    WallTime start = WrittenTime.start(at, zone, choice, Weekly.ZONES);
    return Weekly.ZONES.instant(WrittenTime.ahead(start, Weekly.ZONES, NOW));
  }

  private static void refused(String field, String code, ThrowingCallable written) {
    assertThatThrownBy(written)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.code()).isEqualTo(code);
            });
  }

  @Test
  void aTimeIsThatOfThePlace() {
    assertThat(start("2027-01-31T19:00", "America/Toronto", Optional.empty()))
        .isEqualTo("2027-02-01T00:00:00Z");
    assertThat(start(" 2027-01-31T19:00 ", "America/Vancouver", Optional.empty()))
        .isEqualTo("2027-02-01T02:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-10-15T07:59      | America/Toronto | starts | starts_in_past",
        "2026-10-15T08:00      | America/Toronto | starts | starts_in_past",
        "2001-01-01T19:00      | America/Toronto | starts | starts_in_past",
        "2026-02-30T10:00      | America/Toronto | starts | bad_time",
        "2027-02-29T10:00      | America/Toronto | starts | bad_time",
        "2026-13-01T10:00      | America/Toronto | starts | bad_time",
        "2026-13-01            | America/Toronto | starts | bad_time",
        "2027-01-01T24:00      | America/Toronto | starts | bad_time",
        "2027-01-01T25:00      | America/Toronto | starts | bad_time",
        "2027-01-01T19:60      | America/Toronto | starts | bad_time",
        "2027-01-01T7:00       | America/Toronto | starts | bad_time",
        "2027-01-01T19:00:00   | America/Toronto | starts | bad_time",
        "2027-01-01T19:00Z     | America/Toronto | starts | bad_time",
        "2027-01-01T19:00-05:00| America/Toronto | starts | bad_time",
        "24:00                 | America/Toronto | starts | bad_time",
        "''                    | America/Toronto | starts | bad_time",
        "tomorrow              | America/Toronto | starts | bad_time",
        "2027-01-01T19:00T     | America/Toronto | starts | bad_time",
        "0000-01-01T19:00      | America/Toronto | starts | bad_time",
        "1969-12-31T19:00      | America/Toronto | starts | bad_time",
        "-0001-01-01T19:00     | America/Toronto | starts | bad_time",
        "-1                    | America/Toronto | starts | bad_time",
        "2100-01-01T19:00      | America/Toronto | starts | bad_time",
        "9999-01-01T19:00      | America/Toronto | starts | bad_time",
        "10000-01-01T19:00     | America/Toronto | starts | bad_time",
        "+10000-01-01T19:00    | America/Toronto | starts | bad_time",
        "2027-01-01T19:00      | ''              | zone   | bad_time",
        "2027-01-01T19:00      | Toronto         | zone   | bad_zone",
        "2027-01-01T19:00      | +05:00          | zone   | bad_zone",
        "2027-01-01T19:00      | EST             | zone   | bad_zone",
        "2027-01-01T19:00      | ../etc/passwd   | zone   | bad_zone",
        "2026-11-01T01:30      | America/Toronto | starts | ambiguous_time",
        "2027-03-14T02:30      | America/Toronto | starts | skipped_time",
      })
  void aTimeThatCannotBeMeantIsRefused(String at, String zone, String field, String code) {
    refused(field, code, () -> start(at, zone, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T01:30, EARLIER, 2026-11-01T05:30:00Z",
    "2026-11-01T01:30, LATER,   2026-11-01T06:30:00Z",
    "2027-03-14T02:30, EARLIER, 2027-03-14T06:30:00Z",
    "2027-03-14T02:30, LATER,   2027-03-14T07:30:00Z",
  })
  void whoeverChoosesGetsWhatTheyChose(String at, Choice choice, Instant meant) {
    assertThat(start(at, "America/Toronto", Optional.of(choice))).isEqualTo(meant);
  }

  @Test
  void inVancouverNothingIsSkippedAnyMore() {
    assertThat(start("2027-03-14T02:30", "America/Vancouver", Optional.empty()))
        .isEqualTo("2027-03-14T09:30:00Z");
  }

  @Test
  void aChoiceWhereThereIsNoneIsForgotten() {
    Optional<Choice> later = Optional.of(Choice.LATER);
    WallTime start = WrittenTime.start("2027-01-31T19:00", "America/Toronto", later, Weekly.ZONES);
    assertThat(start.choice()).isEmpty();
  }

  @Test
  void aSeriesWhoseTimeIsSkippedOnOneOfItsDaysNeedsAChoice() {
    Days sundays = new Days(Weekly.FIRST, "FREQ=WEEKLY;BYDAY=SU", Set.of());
    Rhythm night = Weekly.tuesdays().withDays(sundays).withAt(LocalTime.of(2, 30));
    refused("at", "skipped_time", () -> WrittenTime.checked(night, Weekly.ZONES));
    Rhythm half = night.withAt(LocalTime.of(1, 30));
    refused("at", "ambiguous_time", () -> WrittenTime.checked(half, Weekly.ZONES));
    Rhythm chosen = night.withChoice(Optional.of(Choice.LATER));
    assertThat(WrittenTime.checked(chosen, Weekly.ZONES)).isEqualTo(chosen);
    assertThat(WrittenTime.checked(Weekly.tuesdays(), Weekly.ZONES)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1000000000", "1001", "", "ten", "1e1", "٣", "+5"})
  void aCapacityIsAWholeNumberOfPeople(String written) {
    refused("capacity", "bad_capacity", () -> Places.capacity(written));
  }

  @Test
  void aCapacityMayBeOneOrAThousand() {
    assertThat(Places.capacity("1")).isEqualTo(1);
    assertThat(Places.capacity(" 1000 ")).isEqualTo(1000);
    refused("minimum", "bad_minimum", () -> new Places(5, 6));
    refused("minimum", "bad_minimum", () -> new Places(5, 0));
  }
}
