package org.wellnessconnection.web.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wellnessconnection.programme.Holidays;
import org.wellnessconnection.programme.Holidays.Holiday;
import org.wellnessconnection.web.page.Page;

/** Which holidays a day is, and where. */
record HolidayWords(Holidays holidays) {

  List<String> on(LocalDate day, Page page) {
    return holidays.on(day).stream().map(it -> words(it, page)).toList();
  }

  private static String words(Holiday holiday, Page page) {
    String name = holiday.name().getOrDefault(page.texts().language(), "");
    return name + " (" + (holiday.isEverywhere() ? page.say("week.everywhere") : in(holiday)) + ")";
  }

  private static String in(Holiday holiday) {
    return holiday.in().stream()
        .map(code -> code.toUpperCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
