package org.wellnessconnection.zones;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a zone goes on after the last change that is listed, like {@code EST5EDT,M3.2.0,M11.1.0}.
 * Changes are written out until the end of the next century: no session is planned later.
 */
record Footer(ZoneOffset standard, Optional<Summer> summer) {
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_YEAR = 1970;
  private static final int HOUR = 3600;
  private static final String NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
  private static final String TIME = "[+-]?\\d{1,3}(?::\\d{2}){0,2}";
  private static final String DAY = "M(\\d{1,2})\\.([1-5])\\.([0-6])(?:/(" + TIME + "))?";
  private static final Pattern FORM =
      Pattern.compile(
          "%s(?<standard>%s)(?:%s(?<summer>%s)?,(?<begins>M[^,]+),(?<ends>M[^,]+))?"
              .formatted(NAME, TIME, NAME, TIME));
  private static final Pattern DAY_FORM = Pattern.compile(DAY);

  /** The other half of the year. */
  record Summer(ZoneOffset offset, Day begins, Day ends) {}

  /**
   * A day of every year.
   *
   * @param week 5 is the last one of the month
   * @param seconds from midnight on, before it or more than a day after it as well
   */
  record Day(int month, int week, DayOfWeek weekday, int seconds) {
    static Day of(String text) {
      Matcher parts = DAY_FORM.matcher(text);
      require(parts.matches(), text);
      int weekday = Integer.parseInt(parts.group(3));
      return new Day(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          weekday == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(weekday),
          Optional.ofNullable(parts.group(4)).map(Footer::seconds).orElse(2 * HOUR));
    }

    LocalDateTime in(int year) {
      LocalDate first = LocalDate.of(year, month, 1).with(TemporalAdjusters.nextOrSame(weekday));
      LocalDate day = first.plusWeeks(week - 1);
      boolean within = YearMonth.from(day).equals(YearMonth.of(year, month));
      return (within ? day : day.minusWeeks(1)).atStartOfDay().plusSeconds(seconds);
    }
  }

  static Footer of(String text) {
    Matcher parts = FORM.matcher(text);
    require(parts.matches(), text);
    int standard = -seconds(parts.group("standard"));
    return new Footer(
        ZoneOffset.ofTotalSeconds(standard),
        Optional.ofNullable(parts.group("begins")).map(begins -> summer(parts, standard)));
  }

  private static Summer summer(Matcher parts, int standard) {
    int offset =
        Optional.ofNullable(parts.group("summer"))
            .map(written -> -seconds(written))
            .orElse(standard + HOUR);
    return new Summer(
        ZoneOffset.ofTotalSeconds(offset),
        Day.of(parts.group("begins")),
        Day.of(parts.group("ends")));
  }

  private static int seconds(String time) {
    String[] parts = time.replaceFirst("^[+-]", "").split(":", -1);
    int seconds = 0;
    for (int nth = 0; nth < parts.length; nth++) {
      seconds += Integer.parseInt(parts[nth]) * (nth == 0 ? HOUR : nth == 1 ? 60 : 1);
    }
    return time.startsWith("-") ? -seconds : seconds;
  }

  /** Puts what follows behind the changes that are there. */
  void goOn(List<ZoneOffsetTransition> changes, ZoneOffset now) {
    ZoneOffset before = now;
    long last = changes.isEmpty() ? Long.MIN_VALUE : second(changes.get(changes.size() - 1));
    for (ZoneOffsetTransition next : yearly(last)) {
      if (!next.getOffsetAfter().equals(before)) {
        changes.add(CompiledZone.change(second(next), before, next.getOffsetAfter()));
        before = next.getOffsetAfter();
      }
    }
  }

  private List<ZoneOffsetTransition> yearly(long after) {
    return summer.stream()
        .flatMap(it -> IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().flatMap(of(it)))
        .filter(change -> second(change) > after)
        .sorted(Comparator.comparingLong(Footer::second))
        .toList();
  }

  private java.util.function.Function<Integer, Stream<ZoneOffsetTransition>> of(Summer it) {
    return year ->
        Stream.of(
            ZoneOffsetTransition.of(it.begins().in(year), standard, it.offset()),
            ZoneOffsetTransition.of(it.ends().in(year), it.offset(), standard));
  }

  private static long second(ZoneOffsetTransition change) {
    return change.toEpochSecond();
  }

  private static void require(boolean right, String text) {
    if (!right) {
      throw new IllegalArgumentException("cannot be understood: " + text);
    }
  }
}
