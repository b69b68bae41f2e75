package org.wellnessconnection.zones;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What clocks show, by data whose version is known. Everything in the house asks here: what the
 * Java machine itself knows about zones is as old as the machine.
 */
public final class Zones {
  private final String version;
  private final Function<ZoneId, ZoneRules> source;
  private final Map<ZoneId, ZoneRules> known = new ConcurrentHashMap<>();

  private Zones(String version, Function<ZoneId, ZoneRules> source) {
    this.version = version;
    this.source = source;
  }

  /** As the Java machine knows it. */
  public static Zones ofThisMachine() {
    String version = ZoneRulesProvider.getVersions("America/Toronto").lastEntry().getKey();
    return new Zones(version, ZoneId::getRules);
  }

  /**
   * From a folder of compiled zones; what is not in it is taken from the Java machine.
   *
   * @throws IllegalArgumentException with one line that says what is wrong with the folder
   */
  public static Zones in(Path folder) {
    return new Zones(ZoneFolder.version(folder), zone -> ZoneFolder.rules(folder, zone));
  }

  /** The release of the data, like {@code 2026f}; a later one is greater. */
  public String version() {
    return version;
  }

  public ZoneRules rules(ZoneId zone) {
    return zone instanceof ZoneOffset ? zone.getRules() : known.computeIfAbsent(zone, source);
  }

  /** The moment that is meant; without a choice the first of two, or as if no hour were skipped. */
  public Instant instant(WallTime wall) {
    List<Instant> meant = instants(wall.at(), wall.zone());
    return wall.choice().orElse(usual(wall)).of(meant);
  }

  private Choice usual(WallTime wall) {
    return isSkipped(wall.at(), wall.zone()) ? Choice.LATER : Choice.EARLIER;
  }

  /** What a time on the wall may mean, the earlier first: one moment nearly always, else two. */
  public List<Instant> instants(LocalDateTime wall, ZoneId zone) {
    List<ZoneOffset> offsets = rules(zone).getValidOffsets(wall);
    if (!offsets.isEmpty()) {
      return offsets.stream().map(wall::toInstant).sorted().toList();
    }
    ZoneOffsetTransition gap = rules(zone).getTransition(wall);
    return List.of(wall.toInstant(gap.getOffsetAfter()), wall.toInstant(gap.getOffsetBefore()));
  }

  /** Whether the clock never shows this time, because it is put forward just then. */
  public boolean isSkipped(LocalDateTime wall, ZoneId zone) {
    return rules(zone).getValidOffsets(wall).isEmpty();
  }

  public LocalDateTime wall(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, rules(zone).getOffset(at));
  }
}
