package org.wellnessconnection.naming;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that speak for the house, in both languages, and whatever looks like them. */
final class ReservedWords {
  /** A word of so many letters is no part of anybody's name by chance. */
  private static final int LONG = 8;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final String DIGITS = "345678";
  private static final String LETTERS = "easgtb";
  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\p{N}+$");

  private static final Set<String> WORDS =
      DataFile.lines("reserved.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(Look::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> LONG_WORDS =
      WORDS.stream().filter(word -> word.length() >= LONG).toList();

  private ReservedWords() {}

  static boolean areIn(String name) {
    Stream<UnaryOperator<String>> readings =
        Stream.of(UnaryOperator.identity(), ReservedWords::spelledWithDigits);
    return readings.map(reading -> reading.apply(name)).anyMatch(ReservedWords::isOne);
  }

  private static boolean isOne(String name) {
    String whole = Look.of(name);
    return LONG_WORDS.stream().anyMatch(whole::contains) || runs(name).anyMatch(WORDS::contains);
  }

  /** Every word, and every few that stand side by side: a reserved one may be written apart. */
  private static Stream<String> runs(String name) {
    List<String> words = BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, words.size())
                    .mapToObj(to -> String.join("", words.subList(from, to))))
        .flatMap(run -> Stream.of(run, NUMBER_BEHIND.matcher(run).replaceAll("")))
        .map(Look::of);
  }

  private static String spelledWithDigits(String name) {
    StringBuilder spelled = new StringBuilder();
    name.codePoints().forEach(sign -> spelled.appendCodePoint(letter(sign)));
    return spelled.toString();
  }

  private static int letter(int sign) {
    int at = DIGITS.indexOf(sign);
    return at < 0 ? sign : LETTERS.charAt(at);
  }
}
