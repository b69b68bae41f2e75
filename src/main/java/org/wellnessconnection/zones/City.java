package org.wellnessconnection.zones;

import java.time.ZoneId;
import java.util.Map;

/** What people call the place that a zone is named after. */
final class City {
  private static final Map<String, String> ENGLISH =
      Map.of("St_Johns", "St. John’s", "Montreal", "Montréal");
  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          Map.entry("St_Johns", "St. John’s"),
          Map.entry("Montreal", "Montréal"),
          Map.entry("London", "Londres"),
          Map.entry("Brussels", "Bruxelles"),
          Map.entry("Beirut", "Beyrouth"),
          Map.entry("Algiers", "Alger"),
          Map.entry("Cairo", "Le Caire"),
          Map.entry("Mexico_City", "Mexico"));

  private City() {}

  static String name(ZoneId zone, String language) {
    String id = zone.getId();
    String last = id.substring(id.lastIndexOf('/') + 1);
    return (language.equals("fr") ? FRENCH : ENGLISH).getOrDefault(last, last.replace('_', ' '));
  }
}
