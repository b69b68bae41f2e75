package org.wellnessconnection.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of one day; they may go on after midnight.
 *
 * @param from in minutes since midnight
 * @param to in minutes since the same midnight, so that it is always later
 */
public record DayHours(int from, int to) {
  private static final Pattern WRITTEN =
      Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int SHORTEST = 30;

  /**
   * @throws IllegalArgumentException unless it is like {@code 19:00-21:30} or {@code 22:00-01:00}
   */
  static DayHours of(String written) {
    Matcher hours = WRITTEN.matcher(written.strip());
    if (!hours.matches() || minutes(hours, 3) > DAY) {
      throw new IllegalArgumentException("must be like 19:00-21:30, or 22:00-01:00 into the night");
    }
    int from = minutes(hours, 1);
    int to = minutes(hours, 3);
    int end = to <= from ? to + DAY : to;
    if (to == from || end - from < SHORTEST) {
      throw new IllegalArgumentException("must be at least " + SHORTEST + " minutes long");
    }
    return new DayHours(from, end);
  }

  private static int minutes(Matcher hours, int group) {
    return Integer.parseInt(hours.group(group)) * HOUR + Integer.parseInt(hours.group(group + 1));
  }

  LocalDateTime opens(LocalDate day) {
    return day.atStartOfDay().plusMinutes(from);
  }

  LocalDateTime closes(LocalDate day) {
    return day.atStartOfDay().plusMinutes(to);
  }

  /** The same hours, so many days later, counted from the same midnight. */
  DayHours later(int days) {
    return new DayHours(from + days * DAY, to + days * DAY);
  }

  boolean overlaps(DayHours other) {
    return from < other.to && other.from < to;
  }

  public LocalTime opens() {
    return LocalTime.MIN.plus(Duration.ofMinutes(from));
  }

  /** As the clock shows it then. */
  public LocalTime closes() {
    return LocalTime.MIN.plus(Duration.ofMinutes(to));
  }

  /** From midnight to midnight. */
  public boolean isAllDay() {
    return from == 0 && to == DAY;
  }
}
