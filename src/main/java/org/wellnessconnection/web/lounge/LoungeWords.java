package org.wellnessconnection.web.lounge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.programme.DayHours;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.zones.ShownTime;
import org.wellnessconnection.zones.Zones;

/** When a lounge is open, and what is kept of it, as a page says it to somebody. */
public record LoungeWords(Zones zones, Page page, ZoneId reader) {
  private static final int WEEK = 7;

  private ShownTime shown() {
    return new ShownTime(zones, page.texts().language());
  }

  /** {@code 19:00 in Toronto · 16:00 in Vancouver}. */
  public String clocks(Instant at, ZoneId home) {
    return shown().clocks(at, home, reader);
  }

  /** {@code Tuesday, January 5, 2027, 19:00 in Toronto}. */
  public String moment(OpenTime time) {
    return day(time) + ", " + clocks(time.opens(), time.zone());
  }

  public String day(OpenTime time) {
    return shown().date(time.opens(), time.zone());
  }

  /** From one moment to another, in the lounge's own place. */
  public String span(OpenTime time) {
    boolean isAllDay =
        time.wall().toLocalTime().equals(LocalTime.MIDNIGHT)
            && zones.wall(time.closes(), time.zone()).equals(time.wall().plusDays(1));
    if (isAllDay) {
      return page.say("lounges.all_day");
    }
    String from = shown().clock(time.wall().toLocalTime());
    return from + "–" + shown().clocks(time.closes(), List.of(time.zone()));
  }

  /** Where the clock is by which the hours are meant. */
  public String city(Lounge lounge) {
    return shown().city(lounge.hours().zone());
  }

  /** Days with the same hours stand together. */
  public List<String> hours(Lounge lounge) {
    Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
    Stream.of(DayOfWeek.values())
        .filter(day -> !lounge.hours().on(day).isEmpty())
        .forEach(
            day ->
                days.computeIfAbsent(
                        hours(lounge.hours().on(day)), any -> new java.util.ArrayList<>())
                    .add(day));
    return days.entrySet().stream()
        .map(it -> page.say("lounges.hours", days(it.getValue()), it.getKey()))
        .toList();
  }

  private String hours(List<DayHours> hours) {
    return hours.stream()
        .map(it -> it.isAllDay() ? page.say("lounges.all_day") : span(it))
        .collect(Collectors.joining(", "));
  }

  private String span(DayHours hours) {
    return shown().clock(hours.opens()) + "–" + shown().clock(hours.closes());
  }

  private String days(List<DayOfWeek> days) {
    Locale locale = page.texts().locale();
    return days.size() == WEEK
        ? page.say("lounges.every_day")
        : days.stream()
            .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
            .collect(Collectors.joining(", "));
  }

  public String kept(Optional<Duration> history) {
    return history
        .map(kept -> page.say("lounges.kept.hours", kept.toHours()))
        .orElseGet(() -> page.say("lounges.kept.closing"));
  }

  /** When one can come again, for somebody who stands before a door that was closed. */
  public String again(Lounge lounge, Instant now) {
    String today =
        lounge
            .hours()
            .now(now, zones)
            .map(time -> page.say("lounges.again.now", clocks(time.closes(), time.zone())) + " ")
            .orElse("");
    String next =
        lounge
            .hours()
            .next(now, zones)
            .map(time -> page.say("lounges.again.next", moment(time)))
            .orElse("");
    return (today + next).strip();
  }
}
