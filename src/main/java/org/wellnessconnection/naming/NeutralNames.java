package org.wellnessconnection.naming;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Names that say nothing of whoever takes them: two calm words. The French ones have no gender: all
 * their adjectives are the same for every noun, and for everybody.
 */
record NeutralNames(List<String> adjectives, List<String> nouns, boolean isNounFirst) {
  private static final NeutralNames ENGLISH = read("calm_en.txt", false);
  private static final NeutralNames FRENCH = read("calm_fr.txt", true);

  static NeutralNames in(String language) {
    return language.equals("fr") ? FRENCH : ENGLISH;
  }

  private static NeutralNames read(String file, boolean isNounFirst) {
    List<List<String>> lines =
        DataFile.lines(file).stream().map(line -> List.of(line.split(" "))).toList();
    List<String> nouns = lines.stream().skip(1).flatMap(List::stream).toList();
    return new NeutralNames(lines.get(0), nouns, isNounFirst);
  }

  /** Drawn without an end; the same one may come twice. */
  Stream<String> drawn(RandomGenerator lots) {
    return Stream.generate(() -> draw(lots));
  }

  private String draw(RandomGenerator lots) {
    String adjective = adjectives.get(lots.nextInt(adjectives.size()));
    String noun = nouns.get(lots.nextInt(nouns.size()));
    return isNounFirst ? noun + " " + adjective : adjective + " " + noun;
  }
}
