package org.wellnessconnection.programme;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.Choice;
import org.wellnessconnection.zones.WallTime;
import org.wellnessconnection.zones.Zones;

/**
 * Times as people write them, made sure of. Each method throws {@link Refused} with the field:
 * {@code bad_time} for what is no time, {@code bad_zone}, {@code ambiguous_time} and {@code
 * skipped_time} until a choice is made, {@code starts_in_past}.
 */
public final class WrittenTime {
  private static final Pattern CLOCK = Pattern.compile("\\d{2}:\\d{2}");

  private WrittenTime() {}

  /**
   * When a session is to begin.
   *
   * @param at like {@code 2027-01-31T19:00}, as the clock shows it in that zone
   * @param choice what is meant, where the clock shows the time twice or skips it
   */
  public static WallTime start(String at, String zone, Optional<Choice> choice, Zones zones) {
    String[] parts = at.strip().split("T", -1);
    Refused.unless(parts.length == 2, "starts", "bad_time");
    LocalDateTime wall = date("starts", parts[0]).atTime(clock("starts", parts[1]));
    return chosen("starts", new WallTime(wall, zone(zone), choice), zones);
  }

  /** The same time, if it has not passed yet. */
  public static WallTime ahead(WallTime start, Zones zones, Instant now) {
    Refused.unless(zones.instant(start).isAfter(now), "starts", "starts_in_past");
    return start;
  }

  /** A day like {@code 2027-01-31}, from 2000 to 2099. */
  public static LocalDate date(String field, String written) {
    LocalDate date = parsed(field, written, LocalDate::parse);
    Refused.unless(Years.hold(date), field, "bad_time");
    return date;
  }

  /** A time like {@code 19:00}. */
  public static LocalTime clock(String field, String written) {
    Refused.unless(CLOCK.matcher(written.strip()).matches(), field, "bad_time");
    return parsed(field, written, LocalTime::parse);
  }

  private static <T> T parsed(String field, String written, Function<String, T> parse) {
    try {
      return parse.apply(written.strip());
    } catch (DateTimeException e) {
      throw new Refused(field, "bad_time");
    }
  }

  /** A zone by its name in the tz database, like {@code America/Toronto}. */
  public static ZoneId zone(String written) {
    String name = written.strip();
    Refused.unless(!name.isEmpty(), "zone", "bad_time");
    Refused.unless(ZoneId.getAvailableZoneIds().contains(name), "zone", "bad_zone");
    return ZoneId.of(name);
  }

  /** The same time; its choice is kept only where there is something to choose. */
  static WallTime chosen(String field, WallTime wall, Zones zones) {
    if (zones.instants(wall.at(), wall.zone()).size() == 1) {
      return wall.withChoice(Optional.empty());
    }
    String code = zones.isSkipped(wall.at(), wall.zone()) ? "skipped_time" : "ambiguous_time";
    Refused.unless(wall.choice().isPresent(), field, code);
    return wall;
  }

  /**
   * The same rhythm, if within two years there is no day on which its time means two moments and
   * nobody chose.
   */
  public static Rhythm checked(Rhythm rhythm, Zones zones) {
    LocalDate first = rhythm.days().first();
    rhythm
        .days()
        .between(first, first.plusYears(2))
        .forEach(day -> chosen("at", rhythm.on(day), zones));
    return rhythm;
  }
}
