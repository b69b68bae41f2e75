package org.wellnessconnection.web.page;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellnessconnection.member.Availability;

/**
 * When somebody who leads can be asked.
 *
 * @param zone where their clock is
 * @param saved whether it was kept just now
 */
public record AvailabilityPage(Page page, Typed typed, String zone, boolean saved)
    implements Shown {
  private static final int EMPTY_LINES = 2;

  public String word(String name) {
    return typed.or("", name, "");
  }

  /** The lines that say something, and two more. */
  public List<Integer> lines() {
    long filled =
        IntStream.range(0, Availability.MOST_AWAY)
            .filter(nth -> !word("away_from_" + nth).isEmpty())
            .count();
    long shown = Math.min(Availability.MOST_AWAY, filled + EMPTY_LINES);
    return IntStream.range(0, (int) shown).boxed().toList();
  }

  public List<String> days() {
    return Stream.of(DayOfWeek.values()).map(PlanPage::code).toList();
  }

  public String day(String code) {
    return page.texts().day(DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  public boolean isWrong(String line) {
    return typed.isWrong("", line);
  }

  public String city() {
    return Zones.canada().contains(zone) ? page.say(Zones.key(zone)) : zone;
  }

  @Override
  public String template() {
    return "availability.jte";
  }
}
