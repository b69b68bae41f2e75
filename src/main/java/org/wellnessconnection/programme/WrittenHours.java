package org.wellnessconnection.programme;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The opening hours of a lounge as a file says them: by the first three letters of each day. */
final class WrittenHours {
  private static final int MOST_A_DAY = 6;
  private static final Map<String, DayOfWeek> DAYS = days();

  private WrittenHours() {}

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(name(day), day);
    }
    return days;
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with the field that cannot be meant
   */
  static OpenHours of(Map<String, List<String>> written, ZoneId zone) {
    Map<DayOfWeek, List<DayHours>> days = new EnumMap<>(DayOfWeek.class);
    written.forEach((day, hours) -> days.put(day(day), hours(day, hours)));
    require(!days.isEmpty(), "hours: must name at least one day");
    days.forEach((day, hours) -> requireApart(day, days));
    return new OpenHours(zone, days);
  }

  private static DayOfWeek day(String name) {
    return Optional.ofNullable(DAYS.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "hours: " + name + ": must be one of " + DAYS.keySet()));
  }

  private static List<DayHours> hours(String day, List<String> written) {
    boolean some = written != null && !written.isEmpty() && written.size() <= MOST_A_DAY;
    require(some, "hours: " + day + ": must be from 1 to " + MOST_A_DAY + " times");
    try {
      return written.stream().map(String::valueOf).map(DayHours::of).toList();
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException("hours: " + day + ": " + broken.getMessage(), broken);
    }
  }

  /** Those of the day before and of the day after may reach into a day. */
  private static void requireApart(DayOfWeek day, Map<DayOfWeek, List<DayHours>> days) {
    List<DayHours> own = days.getOrDefault(day, List.of());
    List<DayHours> near = new ArrayList<>(own);
    days.getOrDefault(day.plus(1), List.of()).forEach(hours -> near.add(hours.later(1)));
    days.getOrDefault(day.minus(1), List.of()).forEach(hours -> near.add(hours.later(-1)));
    for (int one = 0; one < own.size(); one++) {
      for (int other = one + 1; other < near.size(); other++) {
        boolean apart = !near.get(one).overlaps(near.get(other));
        require(apart, "hours: " + name(day) + ": must not overlap with other hours");
      }
    }
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
