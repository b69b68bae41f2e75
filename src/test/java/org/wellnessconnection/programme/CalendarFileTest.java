package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.programme.CalendarFile.Contents;
import org.wellnessconnection.programme.CalendarFile.Found;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;

/** The calendar in which the programme was kept before. */
class CalendarFileTest {
  private static final String CIRCLE =
      """
      UID:circle@example.org
      SUMMARY:Tuesday circle
      DESCRIPTION:We listen.
      DTSTART;TZID=America/Toronto:20270105T190000
      DURATION:PT1H30M
      """;

  private static Contents read(String... events) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n");
    for (String event : events) {
      text.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
    }
    text.append("END:VCALENDAR\n");
    return CalendarFile.read(text.toString().replace("\n", "\r\n"), Weekly.TORONTO, Weekly.ZONES);
  }

  private static Found one(String event) {
    Contents contents = read(event);
    assertThat(contents.troubles()).isEmpty();
    return contents.found().get(0);
  }

  @Test
  void anEventThatRepeatsIsASeries() {
    Found circle =
        one(
            CIRCLE
                + "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270203T000000Z\n"
                + "EXDATE;TZID=America/Toronto:20270119T190000\n");
    assertThat(circle.title()).isEqualTo("Tuesday circle");
    assertThat(circle.about()).isEqualTo("We listen.");
    assertThat(circle.rhythm().at()).isEqualTo(LocalTime.of(19, 0));
    assertThat(circle.rhythm().zone()).isEqualTo(Weekly.TORONTO);
    assertThat(circle.rhythm().lasts()).isEqualTo(Duration.ofMinutes(90));
    Series series = circle.series(new SeriesId("circle"), Weekly.circle());
    assertThat(series.days(Weekly.FIRST, Weekly.week(20)))
        .containsExactly(Weekly.week(1), Weekly.week(2), Weekly.week(4), Weekly.week(5));
  }

  @Test
  void anEventThatDoesNotIsOneSession() {
    Found once = one(CIRCLE);
    assertThat(once.rhythm().days().between(Weekly.FIRST, Weekly.week(9)))
        .containsExactly(Weekly.FIRST);
  }

  @Test
  void aTimeInUtcIsTheOneOnTheWallOfTheProgramme() {
    Found utc = one("SUMMARY:Circle\nDTSTART:20270106T000000Z\nDTEND:20270106T013000Z\n");
    assertThat(utc.rhythm().days().first()).isEqualTo(LocalDate.parse("2027-01-05"));
    assertThat(utc.rhythm().at()).isEqualTo(LocalTime.of(19, 0));
    assertThat(utc.rhythm().lasts()).isEqualTo(Duration.ofMinutes(90));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20270105T190000;DURATION:PT1H                            | DTSTART | bad_time",
        "DTSTART*VALUE=DATE:20270105;DURATION:PT1H                        | DTSTART | bad_time",
        "DURATION:PT1H                                                    | DTSTART | bad_time",
        "TORONTO:20270105T190000                     | DTEND   | bad_length",
        "TORONTO:20270105T190000;DURATION:P2D        | lasts   | bad_length",
        "TORONTO:21270105T190000;DURATION:PT1H       | from    | bad_time",
        "TORONTO:20270105T190000;DURATION:PT1H;RRULE:FREQ=HOURLY | every | bad_rule",
        "TORONTO:20270314T023000;DURATION:PT1H       | at      | skipped_time",
        "TORONTO:20261101T013000;DURATION:PT1H       | at      | ambiguous_time",
        "TORONTO:20270105T190000;DURATION:PT1H;RECURRENCE-ID:20270105T190000 | RECURRENCE-ID | changed_date",
      })
  void anEventThatCannotBeReadIsNamedAndTheOthersAreRead(String lines, String field, String code) {
    String full = lines.replace(';', '\n').replace('*', ';');
    String event = "SUMMARY:Odd\n" + full.replace("TORONTO", "DTSTART;TZID=America/Toronto") + "\n";
    Contents contents = read(CIRCLE, event, CIRCLE);
    assertThat(contents.found()).hasSize(2);
    assertThat(contents.troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.nth()).isEqualTo(2);
              assertThat(trouble.title()).isEqualTo("Odd");
              assertThat(trouble.why().field()).isEqualTo(field);
              assertThat(trouble.why().code()).isEqualTo(code);
            });
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    for (String text : new String[] {"", "<html>", "x".repeat(1_000_001)}) {
      assertThatThrownBy(() -> CalendarFile.read(text, Weekly.TORONTO, Weekly.ZONES))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.code()).isEqualTo("bad_calendar"));
    }
  }
}
