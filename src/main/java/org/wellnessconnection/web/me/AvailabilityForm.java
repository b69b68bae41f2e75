package org.wellnessconnection.web.me;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Availability.Away;
import org.wellnessconnection.member.Availability.Times;
import org.wellnessconnection.protocol.Refused;

/** What somebody writes about when they can; lines that are left empty say nothing. */
final class AvailabilityForm {
  private AvailabilityForm() {}

  /** Throws {@link Refused} with the line that is wrong. */
  static Availability of(Map<String, String> words) {
    List<Away> away = new ArrayList<>();
    for (int nth = 0; nth < Availability.MOST_AWAY; nth++) {
      Line line = Line.of(words, "away", Integer.toString(nth));
      if (line.says()) {
        away.add(line.away());
      }
    }
    List<Times> weekly = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      Line line = Line.of(words, "week", word(day));
      if (line.says()) {
        weekly.add(line.times(day));
      }
    }
    return new Availability(away, weekly);
  }

  private static String word(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /** From and until, as they were written. */
  private record Line(String name, String from, String until) {
    static Line of(Map<String, String> words, String kind, String key) {
      return new Line(
          kind + "_" + key,
          words.getOrDefault(kind + "_from_" + key, "").strip(),
          words.getOrDefault(kind + "_until_" + key, "").strip());
    }

    boolean says() {
      return !from.isEmpty() || !until.isEmpty();
    }

    Away away() {
      try {
        LocalDate first = LocalDate.parse(from);
        LocalDate last = until.isEmpty() ? first : LocalDate.parse(until);
        require(isSound(first) && isSound(last) && !last.isBefore(first), "bad_date");
        return new Away(first, last);
      } catch (DateTimeException notADate) {
        throw new Refused(name, "bad_date");
      }
    }

    private static boolean isSound(LocalDate day) {
      return day.getYear() >= 2000 && day.getYear() < 2100;
    }

    Times times(DayOfWeek day) {
      try {
        LocalTime first = LocalTime.parse(from);
        LocalTime last = LocalTime.parse(until);
        require(first.isBefore(last), "bad_time");
        return new Times(day, first, last);
      } catch (DateTimeException notATime) {
        throw new Refused(name, "bad_time");
      }
    }

    private void require(boolean right, String code) {
      Refused.unless(right, name, code);
    }
  }

  static Map<String, String> words(Availability said) {
    Map<String, String> words = new HashMap<>();
    for (int nth = 0; nth < said.away().size(); nth++) {
      words.put("away_from_" + nth, said.away().get(nth).from().toString());
      words.put("away_until_" + nth, said.away().get(nth).until().toString());
    }
    said.weekly().forEach(it -> words.put("week_from_" + word(it.day()), it.from().toString()));
    said.weekly().forEach(it -> words.put("week_until_" + word(it.day()), it.until().toString()));
    return words;
  }
}
