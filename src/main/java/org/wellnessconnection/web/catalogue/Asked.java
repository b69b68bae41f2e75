package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Refused;

/** What stands behind the question mark of an address, each word once. */
record Asked(Map<String, String> words) {
  private static final int LONGEST = 64;

  /** Of a word that is said twice the first counts; one that is too long to be any is none. */
  static Asked of(RoutingContext ctx) {
    Map<String, String> words = new LinkedHashMap<>();
    ctx.queryParams().forEach(it -> words.putIfAbsent(it.getKey(), it.getValue()));
    return new Asked(words);
  }

  /** An empty field of a form says nothing. */
  Asked said() {
    Map<String, String> said = new LinkedHashMap<>(words);
    said.values().removeIf(it -> it.isEmpty() || it.length() > LONGEST);
    return new Asked(said);
  }

  Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  /** Where somebody says that they are; empty for what is no such place. */
  Optional<ZoneId> zone() {
    return word("zone").filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }

  /**
   * Which week, from 0.
   *
   * @throws Refused {@code bad_page}
   */
  int week() {
    String week = word("week").orElse("0");
    Refused.unless(week.matches("[0-" + (Days.WEEKS - 1) + "]"), "week", "bad_page");
    return Integer.parseInt(week);
  }
}
