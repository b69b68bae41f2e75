package org.wellnessconnection.safety;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** By when a person has answered what was reported: two working days, whatever the holidays. */
final class AnswerTime {
  private static final int WORKING_DAYS = 2;
  private static final ZoneId HERE = ZoneId.of("America/Toronto");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private AnswerTime() {}

  /** What comes at a weekend counts as come on Monday as it begins. */
  static Instant of(Instant asked) {
    ZonedDateTime day = asked.atZone(HERE);
    while (isWeekend(day)) {
      day = day.plusDays(1).toLocalDate().atStartOfDay(HERE);
    }
    for (int left = WORKING_DAYS; left > 0; left--) {
      day = next(day);
    }
    return day.toInstant();
  }

  private static ZonedDateTime next(ZonedDateTime day) {
    ZonedDateTime next = day.plusDays(1);
    while (isWeekend(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(ZonedDateTime day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }
}
