package org.wellnessconnection.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What names are written with: the letters of living scripts, one script in a name. Chinese,
 * Japanese and Korean are written with several, and with Latin letters beside them: the "highly
 * restrictive" level of Unicode Technical Standard #39.
 */
final class Alphabets {
  private static final int HEX = 16;
  private static final String LATIN = "Latn";
  private static final Set<String> ANY = Set.of("Zyyy", "Zinh");
  private static final List<String> WITH_LATIN = List.of("Jpan", "Hanb", "Kore");

  /** Writing systems of several scripts, by the scripts they are written with. */
  private static final Map<String, Set<String>> SYSTEMS =
      Map.of(
          "Hani", Set.of("Jpan", "Hanb", "Kore"),
          "Hira", Set.of("Jpan"),
          "Kana", Set.of("Jpan"),
          "Bopo", Set.of("Hanb"),
          "Hang", Set.of("Kore"));

  private static final NavigableMap<Integer, Range> RANGES = ranges();

  private Alphabets() {}

  private record Range(int last, Set<String> scripts) {}

  private static NavigableMap<Integer, Range> ranges() {
    NavigableMap<Integer, Range> ranges = new TreeMap<>();
    for (String line : DataFile.lines("alphabets.txt")) {
      String[] parts = line.split(" ; ", -1);
      String[] ends = parts[0].split("\\.\\.", -1);
      int last = Integer.parseInt(ends[ends.length - 1], HEX);
      ranges.put(Integer.parseInt(ends[0], HEX), new Range(last, systems(parts[1])));
    }
    return ranges;
  }

  private static Set<String> systems(String scripts) {
    Set<String> systems = new HashSet<>(Set.of(scripts.split(" ", -1)));
    List.copyOf(systems).forEach(script -> systems.addAll(SYSTEMS.getOrDefault(script, Set.of())));
    return Set.copyOf(systems);
  }

  static boolean has(int letter) {
    return scripts(letter).isPresent();
  }

  /** Whether all of it can be of one writing system. */
  static boolean areOne(String name) {
    List<Set<String>> letters =
        name.codePoints().mapToObj(Alphabets::scripts).flatMap(Optional::stream).toList();
    List<Set<String>> bound =
        letters.stream().filter(scripts -> scripts.stream().noneMatch(ANY::contains)).toList();
    boolean alone =
        bound.isEmpty()
            || bound.get(0).stream().anyMatch(one -> bound.stream().allMatch(it -> it.contains(one)));
    return alone || WITH_LATIN.stream().anyMatch(system -> areOne(bound, system));
  }

  private static boolean areOne(List<Set<String>> bound, String system) {
    return bound.stream().allMatch(it -> it.contains(system) || it.contains(LATIN));
  }

  private static Optional<Set<String>> scripts(int letter) {
    return Optional.ofNullable(RANGES.floorEntry(letter))
        .map(Map.Entry::getValue)
        .filter(range -> letter <= range.last())
        .map(Range::scripts);
  }
}
