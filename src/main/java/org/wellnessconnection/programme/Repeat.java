package org.wellnessconnection.programme;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule of RFC 5545 as people choose it: how often, and on which day of the week. */
public record Repeat(Often often, DayOfWeek day) {
  private static final Pattern WEEKLY =
      Pattern.compile("FREQ=WEEKLY;(INTERVAL=2;)?BYDAY=([A-Z]{2})");
  private static final Pattern MONTHLY =
      Pattern.compile("FREQ=MONTHLY;BYDAY=(1|2|3|4|-1)([A-Z]{2})");
  private static final Map<String, Often> NTH =
      Map.of(
          "1", Often.MONTHLY_FIRST,
          "2", Often.MONTHLY_SECOND,
          "3", Often.MONTHLY_THIRD,
          "4", Often.MONTHLY_FOURTH,
          "-1", Often.MONTHLY_LAST);

  /** How often. What cannot be chosen here stays as it was written elsewhere. */
  public enum Often {
    WEEKLY,
    BIWEEKLY,
    MONTHLY_FIRST,
    MONTHLY_SECOND,
    MONTHLY_THIRD,
    MONTHLY_FOURTH,
    MONTHLY_LAST,
    ONCE,
    AS_WRITTEN
  }

  /** The choice that a rule comes from. */
  public static Repeat of(Days days) {
    Matcher weekly = WEEKLY.matcher(days.rule());
    if (weekly.matches()) {
      Often often = weekly.group(1) == null ? Often.WEEKLY : Often.BIWEEKLY;
      return new Repeat(often, day(weekly.group(2)));
    }
    Matcher monthly = MONTHLY.matcher(days.rule());
    if (monthly.matches()) {
      Often nth = NTH.getOrDefault(monthly.group(1), Often.AS_WRITTEN);
      return new Repeat(nth, day(monthly.group(2)));
    }
    Often other = days.rule().equals(Days.ONCE) ? Often.ONCE : Often.AS_WRITTEN;
    return new Repeat(other, days.first().getDayOfWeek());
  }

  private static String nth(Often often) {
    return NTH.entrySet().stream()
        .filter(entry -> entry.getValue() == often)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static DayOfWeek day(String code) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> code(day).equals(code))
        .findFirst()
        .orElse(DayOfWeek.MONDAY);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /**
   * @param written the rule that stays where nothing else was chosen
   */
  public String rule(String written) {
    return switch (often) {
      case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + code(day);
      case BIWEEKLY -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + code(day);
      case ONCE -> Days.ONCE;
      case AS_WRITTEN -> written;
      default -> "FREQ=MONTHLY;BYDAY=" + nth(often) + code(day);
    };
  }
}
