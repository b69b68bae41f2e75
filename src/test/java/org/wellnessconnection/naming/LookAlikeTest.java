package org.wellnessconnection.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of the whole table of look-alikes, put in every place that it fits. */
class LookAlikeTest {
  private static final Map<String, String> TABLE =
      DataFile.lines("confusables.txt").stream()
          .map(line -> line.split(" ; ", -1))
          .collect(Collectors.toMap(p -> DataFile.text(p[0]), p -> DataFile.text(p[1])));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Facilitator",
        "Facilitatrice",
        "Animatrice",
        "Animateur",
        "Coordinator",
        "Coordonnatrice",
        "Moderator",
        "Admin",
        "Safety lead",
        "Responsable de la sécurité",
        "Help",
        "Aide",
        "Soutien",
        "Staff",
        "Wellness Connection"
      })
  void nobodyPassesForTheHouseByOneLetter(String word) {
    List<String> forged = spellings(word).flatMap(LookAlikeTest::forgeries).distinct().toList();
    assertThat(forged).hasSizeGreaterThan(100);
    assertThat(forged).filteredOn(name -> RoomName.problem(name).isEmpty()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paul", "Dominique", "Xavier", "Zoe", "Nora", "Sam", "Bill"})
  void nobodyPassesForSomebodyElseByOneLetter(String name) {
    List<String> forged = spellings(name).flatMap(LookAlikeTest::forgeries).distinct().toList();
    RoomName real = new RoomName(name);
    assertThat(forged).hasSizeGreaterThan(100);
    assertThat(forged)
        .filteredOn(other -> RoomName.problem(other).isEmpty())
        .allMatch(real::looksLike);
  }

  @Test
  void nobodyPassesForTheHouseByManyLetters() {
    List<String> forged =
        Stream.of("facilitator", "FACILITATOR", "animatrice", "coordinator")
            .flatMap(
                word -> IntStream.range(0, 400).mapToObj(seed -> new Forger(seed).forge(word)))
            .toList();
    assertThat(forged).filteredOn(name -> RoomName.problem(name).isEmpty()).isEmpty();
  }

  /** Draws a look-alike for every letter. */
  private record Forger(int seed) {
    String forge(String word) {
      StringBuilder forged = new StringBuilder();
      for (int at = 0; at < word.length(); at++) {
        String letter = word.substring(at, at + 1);
        List<String> alike = Stream.concat(Stream.of(letter), alike(letter).stream()).toList();
        forged.append(alike.get((seed * 31 + at * 7) % alike.size()));
      }
      return forged.toString();
    }
  }

  private static Stream<String> spellings(String word) {
    return Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT));
  }

  private static Stream<String> forgeries(String word) {
    Stream<String> single =
        IntStream.range(0, word.length())
            .boxed()
            .flatMap(
                at ->
                    alike(word.substring(at, at + 1)).stream()
                        .map(one -> word.substring(0, at) + one + word.substring(at + 1)));
    Stream<String> pairs =
        TABLE.entrySet().stream()
            .filter(pair -> pair.getValue().length() > 1 && word.contains(pair.getValue()))
            .map(pair -> word.replace(pair.getValue(), pair.getKey()));
    return Stream.concat(single, pairs);
  }

  private static List<String> alike(String letter) {
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
    String drawn = TABLE.getOrDefault(plain, plain);
    return TABLE.keySet().stream()
        .filter(other -> drawn.equals(TABLE.get(other)))
        .filter(other -> !other.isBlank())
        .filter(other -> !isShownAsAnother(other, letter))
        .sorted()
        .toList();
  }

  /** A long s is shown as an s, and then it looks like no f any more. */
  private static boolean isShownAsAnother(String other, String letter) {
    String shown = Normalizer.normalize(other, Normalizer.Form.NFKC);
    return shown.matches("[A-Za-z]") && !shown.equalsIgnoreCase(letter) && !shown.matches("[Il]");
  }
}
