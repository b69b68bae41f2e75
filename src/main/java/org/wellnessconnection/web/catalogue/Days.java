package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellnessconnection.zones.Zones;

/** The days of the programme, as they are where the reader is. */
record Days(ZoneId reader, Zones zones) {
  static final int WEEKS = 8;

  private static final int A_WEEK = 7;

  /** Sessions that begin on one day there, in their order. */
  record Day(LocalDate date, List<Posting> postings) {}

  /**
   * Seven days; what is under way counts for today, even if it began yesterday.
   *
   * @param week 0 begins today
   */
  List<Day> ofWeek(List<Posting> postings, int week, Instant now) {
    LocalDate today = dayOf(now);
    LocalDate first = today.plusDays((long) week * A_WEEK);
    Map<LocalDate, List<Posting>> days =
        postings.stream()
            .collect(
                Collectors.groupingBy(it -> shownOn(it, today), TreeMap::new, Collectors.toList()));
    return days.entrySet().stream()
        .filter(it -> !it.getKey().isBefore(first) && it.getKey().isBefore(first.plusDays(A_WEEK)))
        .map(it -> new Day(it.getKey(), it.getValue()))
        .toList();
  }

  private LocalDate shownOn(Posting posting, LocalDate today) {
    LocalDate day = dayOf(posting.starts());
    return day.isBefore(today) ? today : day;
  }

  private LocalDate dayOf(Instant at) {
    return zones.wall(at, reader).toLocalDate();
  }
}
