package org.wellnessconnection.safety;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** By when a person has answered what was reported: two working days, whatever the holidays. */
final class AnswerTime {
  private static final int WORKING_DAYS = 2;

  /** Standard time in the east of the country: an hour in summer is nothing to two days. */
  private static final ZoneOffset HERE = ZoneOffset.ofHours(-5);

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private AnswerTime() {}

  /** What comes at a weekend counts as come on Monday as it begins. */
  static Instant of(Instant asked) {
    OffsetDateTime day = asked.atOffset(HERE);
    while (isWeekend(day)) {
      day = day.plusDays(1).truncatedTo(ChronoUnit.DAYS);
    }
    for (int left = WORKING_DAYS; left > 0; left--) {
      day = next(day);
    }
    return day.toInstant();
  }

  private static OffsetDateTime next(OffsetDateTime day) {
    OffsetDateTime next = day.plusDays(1);
    while (isWeekend(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(OffsetDateTime day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }
}
