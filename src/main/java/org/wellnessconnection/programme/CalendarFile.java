package org.wellnessconnection.programme;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.Zones;

/**
 * Reads the events of a calendar (ICS) as series and single sessions. A calendar says when and what
 * about; for whom, how and by whom it is held has to be added by somebody.
 */
public final class CalendarFile {
  private static final int LONGEST = 1_000_000;
  private static final int MOST = 200;
  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6}Z?)");

  /** An event that can become a series. */
  public record Found(String uid, String title, String about, Rhythm rhythm) {
    public Series series(SeriesId id, Outline outline) {
      return new Series(id, outline, rhythm);
    }
  }

  /**
   * An event that cannot, and why.
   *
   * @param nth counted from 1, as in the file
   */
  public record Trouble(int nth, String title, Refused why) {}

  /** Everything in a calendar, in its order. */
  public record Contents(List<Found> found, List<Trouble> troubles) {}

  private final ICalendar calendar;
  private final ZoneId home;
  private final Zones zones;

  private CalendarFile(ICalendar calendar, ZoneId home, Zones zones) {
    this.calendar = calendar;
    this.home = home;
    this.zones = zones;
  }

  /**
   * @param home the zone of events that are written in UTC, which repeat by no clock on a wall
   * @throws Refused {@code bad_calendar} for what is no calendar, or too long
   */
  public static Contents read(String text, ZoneId home, Zones zones) {
    boolean fits = text.length() <= LONGEST;
    Optional<ICalendar> calendar =
        fits ? Optional.ofNullable(Biweekly.parse(text).first()) : Optional.empty();
    ICalendar read = calendar.orElseThrow(() -> new Refused("calendar", "bad_calendar"));
    Refused.unless(read.getEvents().size() <= MOST, "calendar", "bad_calendar");
    return new CalendarFile(read, home, zones).contents();
  }

  private Contents contents() {
    List<Found> found = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    int nth = 0;
    for (VEvent event : calendar.getEvents()) {
      nth++;
      try {
        found.add(found(event));
      } catch (Refused why) {
        troubles.add(new Trouble(nth, text(event.getSummary()), why));
      }
    }
    return new Contents(List.copyOf(found), List.copyOf(troubles));
  }

  private Found found(VEvent event) {
    Refused.unless(event.getRecurrenceId() == null, "RECURRENCE-ID", "changed_date");
    LocalDateTime start = start(event);
    ZoneId zone = zone(event.getDateStart(), start(event.getDateStart()));
    Days days = new Days(start.toLocalDate(), rule(event, zone), skipped(event, zone));
    Rhythm rhythm = new Rhythm(days, start.toLocalTime(), zone, Optional.empty(), lasts(event));
    return new Found(
        text(event.getUid()),
        text(event.getSummary()),
        text(event.getDescription()),
        WrittenTime.checked(rhythm, zones));
  }

  private static String text(TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }

  private LocalDateTime start(VEvent event) {
    Refused.unless(event.getDateStart() != null, "DTSTART", "bad_time");
    DateTimeComponents raw = start(event.getDateStart());
    return wall(raw, zone(event.getDateStart(), raw));
  }

  private static DateTimeComponents start(DateOrDateTimeProperty start) {
    ICalDate value = start.getValue();
    Refused.unless(value != null && value.hasTime(), "DTSTART", "bad_time");
    return value.getRawComponents();
  }

  private LocalDateTime wall(DateTimeComponents raw, ZoneId zone) {
    try {
      LocalDateTime written =
          LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())
              .atTime(raw.getHour(), raw.getMinute());
      return raw.isUtc() ? zones.wall(written.toInstant(ZoneOffset.UTC), zone) : written;
    } catch (DateTimeException e) {
      throw new Refused("DTSTART", "bad_time");
    }
  }

  private ZoneId zone(ICalProperty property, DateTimeComponents raw) {
    TimezoneInfo known = calendar.getTimezoneInfo();
    Optional<TimezoneAssignment> assigned = Optional.ofNullable(known.getTimezone(property));
    Refused.unless(raw.isUtc() || assigned.isPresent(), "DTSTART", "bad_time");
    return raw.isUtc() ? home : WrittenTime.zone(assigned.map(CalendarFile::name).orElse(""));
  }

  private static String name(TimezoneAssignment assigned) {
    VTimezone own = assigned.getComponent();
    return own == null ? assigned.getTimeZone().getID() : own.getTimezoneId().getValue();
  }

  private Duration lasts(VEvent event) {
    if (event.getDuration() != null && event.getDuration().getValue() != null) {
      return Duration.ofMillis(event.getDuration().getValue().toMillis());
    }
    Refused.unless(event.getDateEnd() != null, "DTEND", "bad_length");
    return Duration.between(
        event.getDateStart().getValue().toInstant(), event.getDateEnd().getValue().toInstant());
  }

  private String rule(VEvent event, ZoneId zone) {
    if (event.getRecurrenceRule() == null) {
      return Days.ONCE;
    }
    WriteContext plain = new WriteContext(ICalVersion.V2_0, calendar.getTimezoneInfo(), null);
    String rule = new RecurrenceRuleScribe().writeText(event.getRecurrenceRule(), plain);
    return UNTIL.matcher(rule).replaceFirst(until -> "UNTIL=" + day(until.group(1), zone));
  }

  /** A rule about days ends on a day: the one that it is in the zone at that moment. */
  private String day(String moment, ZoneId zone) {
    LocalDate day = wall(DateTimeComponents.parse(moment), zone).toLocalDate();
    return day.toString().replace("-", "");
  }

  private Set<LocalDate> skipped(VEvent event, ZoneId zone) {
    return event.getExceptionDates().stream()
        .flatMap(dates -> dates.getValues().stream())
        .map(date -> wall(date.getRawComponents(), zone).toLocalDate())
        .collect(Collectors.toUnmodifiableSet());
  }
}
