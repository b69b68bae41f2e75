package org.wellnessconnection.zones;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A moment as people read it, by city and never by the name of a zone: "Pacific Time" is not the
 * same everywhere.
 */
public final class ShownTime {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.CANADA);
  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.CANADA_FRENCH);
  private static final DateTimeFormatter FRENCH_FIRST =
      DateTimeFormatter.ofPattern("EEEE 1'er' MMMM uuuu", Locale.CANADA_FRENCH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Zones zones;
  private final boolean french;

  /**
   * @param language {@code en} or {@code fr}
   */
  public ShownTime(Zones zones, String language) {
    this.zones = zones;
    this.french = language.equals("fr");
  }

  /** {@code 19:00 in Toronto · 16:00 in Vancouver}: the place of the series, then the reader's. */
  public String clocks(Instant at, ZoneId home, ZoneId reader) {
    return clocks(at, List.of(home, reader));
  }

  /** The same moment in several places, each once; with the day where it is another one. */
  public String clocks(Instant at, List<ZoneId> places) {
    LocalDate day = day(at, places.get(0));
    return places.stream()
        .distinct()
        .map(place -> clock(at, place, day))
        .collect(Collectors.joining(" · "));
  }

  public String city(ZoneId place) {
    return City.name(place, french ? "fr" : "en");
  }

  private String clock(Instant at, ZoneId place, LocalDate day) {
    LocalDateTime wall = zones.wall(at, place);
    String other = wall.toLocalDate().equals(day) ? "" : weekday(wall.toLocalDate()) + " ";
    return other + clock(wall.toLocalTime()) + (french ? " à " : " in ") + city(place);
  }

  private String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE", locale()).format(day);
  }

  private Locale locale() {
    return french ? Locale.CANADA_FRENCH : Locale.CANADA;
  }

  /** {@code 19:00}, and {@code 19 h} or {@code 19 h 30} in French. */
  public String clock(LocalTime time) {
    if (!french) {
      return CLOCK.format(time);
    }
    String hours = time.getHour() + "\u00a0h";
    return time.getMinute() == 0 ? hours : hours + "\u00a0%02d".formatted(time.getMinute());
  }

  /** {@code Tuesday, January 5, 2027} as it is in a place. */
  public String date(Instant at, ZoneId place) {
    return date(day(at, place));
  }

  public String date(LocalDate day) {
    DateTimeFormatter inFrench = day.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH_DAY;
    return (french ? inFrench : ENGLISH_DAY).format(day);
  }

  private LocalDate day(Instant at, ZoneId place) {
    return zones.wall(at, place).toLocalDate();
  }
}
