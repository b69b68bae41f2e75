package org.wellnessconnection.member;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.wellnessconnection.protocol.Refused;

/**
 * When somebody can be asked to lead, as they said it themselves: by the clock of where they are.
 *
 * @param away days on which they are not there
 * @param weekly when they can in an ordinary week; empty: at any time
 */
public record Availability(List<Away> away, List<Times> weekly) {
  public static final Availability ANY = new Availability(List.of(), List.of());
  public static final int MOST_AWAY = 12;
  private static final int MOST_WEEKLY = 7;

  public Availability {
    away = List.copyOf(away);
    weekly = List.copyOf(weekly);
    Refused.unless(away.size() <= MOST_AWAY, "away", "bad_date");
    Refused.unless(weekly.size() <= MOST_WEEKLY, "weekly", "bad_time");
  }

  /** From one day to another, both among them. */
  public record Away(LocalDate from, LocalDate until) {
    public Away {
      Refused.unless(!until.isBefore(from), "away", "bad_date");
    }

    boolean meets(LocalDate first, LocalDate last) {
      return !until.isBefore(first) && !from.isAfter(last);
    }
  }

  /** On one day of the week, from one time on until another. */
  public record Times(DayOfWeek day, LocalTime from, LocalTime until) {
    public Times {
      Refused.unless(from.isBefore(until), "weekly", "bad_time");
    }

    boolean hold(LocalDateTime begins, LocalDateTime ends) {
      return begins.getDayOfWeek() == day
          && begins.toLocalDate().equals(ends.toLocalDate())
          && !begins.toLocalTime().isBefore(from)
          && !ends.toLocalTime().isAfter(until);
    }
  }

  /** Whether they said nothing against this time, as their clock shows it. */
  public boolean allows(LocalDateTime begins, LocalDateTime ends) {
    boolean there =
        away.stream().noneMatch(it -> it.meets(begins.toLocalDate(), ends.toLocalDate()));
    return there
        && (weekly.isEmpty() || weekly.stream().anyMatch(times -> times.hold(begins, ends)));
  }

  /** Without what is over; nobody needs it any more. */
  public Availability from(LocalDate today) {
    return new Availability(
        away.stream().filter(it -> !it.until().isBefore(today)).toList(), weekly);
  }

  public boolean saysNothing() {
    return away.isEmpty() && weekly.isEmpty();
  }
}
