package org.wellnessconnection.safety;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.safety.HelpLine.Kind;

/**
 * Where to turn in a crisis, in one language: for every province and territory, what helps most
 * there first. Whoever holds one can help everybody, wherever they are.
 */
public record CrisisHelp(Map<Jurisdiction, List<HelpLine>> lines) {
  private static final Set<Kind> NEEDED = EnumSet.of(Kind.EMERGENCY, Kind.SUICIDE, Kind.PHYSICIANS);

  public CrisisHelp {
    Map<Jurisdiction, List<HelpLine>> kept = new EnumMap<>(Jurisdiction.class);
    lines.forEach((place, there) -> kept.put(place, List.copyOf(there)));
    lines = Map.copyOf(kept);
    for (Jurisdiction place : Jurisdiction.values()) {
      requireComplete(place, kept.getOrDefault(place, List.of()));
    }
  }

  /** The lines for somebody there, in the order in which they are offered. */
  public List<HelpLine> in(Jurisdiction place) {
    return lines.getOrDefault(place, List.of());
  }

  /** Every line once. */
  public List<HelpLine> all() {
    return Stream.of(Jurisdiction.values())
        .flatMap(place -> in(place).stream())
        .distinct()
        .toList();
  }

  /** Lines that nobody has looked at in time. */
  public List<HelpLine> overdue(LocalDate today) {
    return all().stream().filter(line -> line.review().isOverdue(today)).toList();
  }

  private static void requireComplete(Jurisdiction place, List<HelpLine> there) {
    Set<Kind> missing = EnumSet.copyOf(NEEDED);
    missing.removeAll(there.stream().map(HelpLine::kind).collect(Collectors.toSet()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "places." + place.code() + ": must name a line of each kind, misses " + missing);
    }
  }
}
