package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates in the file, beside the rules that the laws say. */
class HolidaysFileTest {
  private static final Holidays HOLIDAYS =
      HolidaysFile.read(Path.of("config/programme/holidays.yaml"));

  private static void isOn(String name, String in, LocalDate day) {
    assertThat(HOLIDAYS.on(day))
        .as(name + " " + day)
        .anyMatch(
            it ->
                it.name().containsValue(name)
                    && (it.isEverywhere() ? in.equals("all") : it.in().contains(in)));
  }

  private static LocalDate nth(int nth, int year, int month) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 2027, 2028})
  void everyYearHasItsMondays(int year) {
    isOn("Family Day", "on", nth(3, year, 2));
    isOn("Louis Riel Day", "mb", nth(3, year, 2));
    LocalDate may25 = LocalDate.of(year, 5, 25);
    isOn("Victoria Day", "bc", may25.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
    isOn("Journée nationale des patriotes", "qc", nth(1, year, 5).plusWeeks(patriots(year)));
    isOn("August holiday", "sk", nth(1, year, 8));
    isOn("Discovery Day", "yt", nth(3, year, 8));
    isOn("Labour Day", "all", nth(1, year, 9));
    isOn("Thanksgiving", "qc", nth(2, year, 10));
  }

  /** The Monday before 25 May, counted from the first one in May. */
  private static long patriots(int year) {
    LocalDate first = nth(1, year, 5);
    return (24 - first.getDayOfMonth()) / 7;
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 2027, 2028})
  void everyYearHasItsFixedDaysAndItsEaster(int year) {
    isOn("Jour de l’An", "all", LocalDate.of(year, 1, 1));
    isOn("Saint-Jean-Baptiste Day", "qc", LocalDate.of(year, 6, 24));
    isOn("Canada Day", "all", LocalDate.of(year, 7, 1));
    isOn("National Day for Truth and Reconciliation", "bc", LocalDate.of(year, 9, 30));
    isOn("Christmas Day", "all", LocalDate.of(year, 12, 25));
    isOn("Boxing Day", "on", LocalDate.of(year, 12, 26));
    isOn("Good Friday", "all", easter(year).minusDays(2));
    isOn("Lundi de Pâques", "qc", easter(year).plusDays(1));
  }

  /** As Gauss counted it, for the years from 1900 to 2099. */
  private static LocalDate easter(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    return LocalDate.of(year, 3, 22).plusDays(moon + sunday);
  }

  @Test
  void anOrdinaryDayIsNoHoliday() {
    assertThat(HOLIDAYS.on(LocalDate.of(2026, 11, 23))).isEmpty();
  }

  @Test
  void aWrongLineIsNamed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("holidays.yaml");
    String line = "holidays: [{name: {en: A, fr: B}, in: [%s], on: [%s]}]";
    Files.writeString(file, line.formatted("xx", "2026-01-01"));
    assertThatThrownBy(() -> HolidaysFile.read(file)).hasMessageContaining("in: must be codes");
    Files.writeString(file, line.formatted("qc", "2026-02-30"));
    assertThatThrownBy(() -> HolidaysFile.read(file)).hasMessageContaining("on: must be dates");
  }
}
