package org.wellnessconnection.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.zones.WallTime;
import org.wellnessconnection.zones.Zones;

/** From when to when a lounge is open on each day of the week, as clocks of one place show it. */
public record OpenHours(ZoneId zone, Map<DayOfWeek, List<DayHours>> days) {
  /** Whatever its hours are, it has opened again by then. */
  private static final Duration A_WEEK_AND_MORE = Duration.ofDays(9);

  public OpenHours {
    days = Map.copyOf(days);
  }

  public List<DayHours> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  /** The time that is running now. */
  public Optional<OpenTime> now(Instant now, Zones zones) {
    return between(now, now.plusMillis(1), zones).stream().filter(it -> it.includes(now)).findAny();
  }

  /** The next time that it opens. */
  public Optional<OpenTime> next(Instant now, Zones zones) {
    return between(now, now.plus(A_WEEK_AND_MORE), zones).stream()
        .filter(it -> it.opens().isAfter(now))
        .findFirst();
  }

  /** Every time that is running at some moment between these two, in their order. */
  public List<OpenTime> between(Instant from, Instant until, Zones zones) {
    LocalDate first = zones.wall(from, zone).toLocalDate().minusDays(1);
    LocalDate last = zones.wall(until, zone).toLocalDate();
    List<OpenTime> times = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate date = day;
      on(day.getDayOfWeek()).forEach(hours -> times.add(time(date, hours, zones)));
    }
    times.removeIf(it -> !it.isEver() || !it.closes().isAfter(from) || !it.opens().isBefore(until));
    return times;
  }

  /** In the night in which an hour is skipped there may be nothing left of it. */
  private OpenTime time(LocalDate day, DayHours hours, Zones zones) {
    LocalDateTime opens = hours.opens(day);
    return new OpenTime(opens, zone, instant(opens, zones), instant(hours.closes(day), zones));
  }

  private Instant instant(LocalDateTime at, Zones zones) {
    return zones.instant(new WallTime(at, zone));
  }
}
