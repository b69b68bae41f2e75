package org.wellnessconnection.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones that somebody can choose: those of Canada by a city, then all others. */
public final class Zones {
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

  /** From east to west, as clocks show it. There are words under {@code zone.}. */
  private static final List<String> CANADA =
      List.of(
          "America/St_Johns",
          "America/Halifax",
          "America/Moncton",
          "America/Toronto",
          "America/Iqaluit",
          "America/Winnipeg",
          "America/Regina",
          "America/Edmonton",
          "America/Yellowknife",
          "America/Whitehorse",
          "America/Vancouver");

  private static final List<String> ELSEWHERE =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> PLACE.matcher(id).matches() && !CANADA.contains(id))
          .sorted()
          .toList();

  private Zones() {}

  public static List<String> canada() {
    return CANADA;
  }

  public static List<String> elsewhere() {
    return ELSEWHERE;
  }

  /** Those of Canada, and the one that was chosen where it is none of them. */
  public static List<String> with(String chosen) {
    return Stream.concat(CANADA.stream(), Stream.of(chosen)).distinct().toList();
  }

  /** The words for a zone: a city of Canada, or what it is called. */
  public static String words(Page page, String zone) {
    return CANADA.contains(zone) ? page.say(key(zone)) : zone;
  }

  /** The key of the words for a zone of Canada. */
  public static String key(String canadian) {
    return "zone." + canadian.substring(canadian.indexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
