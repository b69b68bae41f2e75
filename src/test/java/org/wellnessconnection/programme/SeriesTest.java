package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.programme.Weekly.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Refused;

class SeriesTest {
  private final Series circle = Weekly.series("circle");

  private static List<LocalDate> days(Series series) {
    return series.days(Weekly.FIRST.minusYears(1), week(6));
  }

  private static Chapter earlier(Chapter chapter) {
    return chapter.withRhythm(chapter.rhythm().withAt(LocalTime.of(18, 0)));
  }

  private static Chapter on(String rule, Chapter chapter) {
    Rhythm rhythm = chapter.rhythm();
    return chapter.withRhythm(rhythm.withDays(rhythm.days().withRule(rule)));
  }

  @Test
  void itTakesPlaceEveryWeek() {
    assertThat(days(circle)).containsExactly(week(1), week(2), week(3), week(4), week(5), week(6));
  }

  @Test
  void aDateThatIsSkippedIsLeftOutUntilItIsTakenUpAgain() {
    Series skipping = circle.skipping(week(3));
    assertThat(days(skipping)).containsExactly(week(1), week(2), week(4), week(5), week(6));
    assertThat(skipping.takingUp(week(3))).isEqualTo(circle);
  }

  @Test
  void aDayWithoutASessionCannotBeSkipped() {
    assertThatThrownBy(() -> circle.skipping(week(3).plusDays(1)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("no_such_date"));
  }

  @Test
  void thisAndFollowingAreChangedAndNothingBefore() {
    Series later = circle.changedFrom(week(4), SeriesTest::earlier);
    assertThat(later.on(week(3)).rhythm().at()).isEqualTo(LocalTime.of(19, 0));
    assertThat(later.on(week(4)).rhythm().at()).isEqualTo(LocalTime.of(18, 0));
    assertThat(later.on(week(5)).rhythm().at()).isEqualTo(LocalTime.of(18, 0));
    assertThat(days(later)).isEqualTo(days(circle));
  }

  @Test
  void thisAndFollowingMayBeOnAnotherDay() {
    Series later = circle.changedFrom(week(4), it -> on("FREQ=WEEKLY;BYDAY=TH", it));
    assertThat(days(later))
        .containsExactly(week(1), week(2), week(3), week(4).plusDays(2), week(5).plusDays(2));
  }

  @Test
  void aSplitThatChangesNothingIsHeardByNobody() {
    Series split = circle.splitAt(week(3));
    assertThat(split.chapters()).hasSize(2);
    assertThat(days(split)).isEqualTo(days(circle));
    assertThat(split.splitAt(week(3))).isEqualTo(split);
    assertThat(circle.splitAt(week(1))).isEqualTo(circle);
  }

  @Test
  void everySecondWeekStaysTheSameWeeksWhereverItIsSplit() {
    Series fortnightly = circle.changed(it -> on("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", it));
    Series split = fortnightly.changedFrom(week(4), SeriesTest::earlier);
    assertThat(days(fortnightly)).containsExactly(week(1), week(3), week(5));
    assertThat(days(split)).containsExactly(week(1), week(3), week(5));
  }

  @Test
  void aCountGoesOnCountingThroughASplit() {
    Series four = circle.changed(it -> on("FREQ=WEEKLY;COUNT=4;BYDAY=TU", it));
    assertThat(days(four.splitAt(week(3)))).containsExactly(week(1), week(2), week(3), week(4));
  }

  @Test
  void allAreChanged() {
    Series all = circle.changedFrom(week(3), it -> it).changed(SeriesTest::earlier);
    assertThat(all.on(week(1)).rhythm().at()).isEqualTo(LocalTime.of(18, 0));
    assertThat(all.on(week(5)).rhythm().at()).isEqualTo(LocalTime.of(18, 0));
  }

  @Test
  void itEnds() {
    assertThat(days(circle.endingBefore(week(3)))).containsExactly(week(1), week(2));
  }

  @Test
  void whatTheFileSaysAnewIsTakenOverAndWhatWasChangedHereStays() {
    Chapter written = circle.on(week(1));
    Series skipping = circle.written(written).skipping(week(2));
    Outline other = written.outline().withTitle(Map.of("en", "Round", "fr", "Ronde"));
    Series now = skipping.written(earlier(written).withOutline(other));
    assertThat(now.on(week(1)).rhythm().at()).isEqualTo(LocalTime.of(18, 0));
    assertThat(now.on(week(1)).outline()).isEqualTo(other);
    assertThat(days(now)).doesNotContain(week(2));
    assertThat(now.written(earlier(written).withOutline(other))).isEqualTo(now);
  }

  @Test
  void itIsTheSameAfterItWasKept() {
    Series series = circle.changedFrom(week(4), SeriesTest::earlier).skipping(week(5));
    assertThat(Codec.read(Codec.write(series), Series.class)).isEqualTo(series);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "every tuesday",
        "FREQ=TUESDAYS",
        "FREQ=HOURLY",
        "FREQ=SECONDLY;BYSECOND=1",
        "FREQ=WEEKLY;BYDAY=TU;BYHOUR=3",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;COUNT=-1",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;UNTIL=20200101",
      })
  void aRuleThatCannotBeMeantIsRefused(String rule) {
    assertThatThrownBy(() -> new Days(Weekly.FIRST, rule, Set.of()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("every");
              assertThat(refused.code()).isEqualTo("bad_rule");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=DAILY;COUNT=1, 2027-01-05",
    "FREQ=MONTHLY;BYDAY=2TH, 2027-01-14",
    "FREQ=MONTHLY;BYDAY=-1SU, 2027-01-31",
    "FREQ=WEEKLY;BYDAY=WE, 2027-01-06",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29, 2028-02-29",
  })
  void theFirstDayIsTheFirstOfTheRule(String rule, LocalDate first) {
    Days days = new Days(Weekly.FIRST, rule, Set.of());
    assertThat(days.between(Weekly.FIRST, first)).containsExactly(first);
  }
}
