package org.wellnessconnection.privacy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody else would write, of every kind that hides from a simple search. */
public final class Markers {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String ACCENTED = "éèêëàâîïôùûçÉÀÎœ";
  private static final List<String> FACES =
      List.of("😀", "🌿", "👩🏽‍⚕️", "🫶", "🏔️", "🕯️", "🐙", "🇨🇦", "❤️‍🩹", "🌙");
  private static final List<String> WORDS =
      List.of("tired ", "again ", "tonight ", "the ward ", "a colleague ", "listening ");

  private final Random random = new Random();

  public String name() {
    return "Zoé" + some(LETTERS, 16);
  }

  public String plain() {
    return "I never told " + some(LETTERS, 24);
  }

  public String accented() {
    return some(ACCENTED, 24);
  }

  public String faces() {
    return some(16, () -> FACES.get(random.nextInt(FACES.size())));
  }

  /** Quotes, backslashes and lines: what looks different inside JSON. */
  public String escaped() {
    return "\"" + some(LETTERS, 9) + "\\" + some(LETTERS, 9) + "\"\n</b>" + some(LETTERS, 9);
  }

  /** Words that come again and again, which is what compression hides. */
  public String lengthy() {
    return some(LETTERS, 12) + " " + some(150, () -> WORDS.get(random.nextInt(WORDS.size())));
  }

  private String some(String of, int count) {
    return some(count, () -> String.valueOf(of.charAt(random.nextInt(of.length()))));
  }

  private static String some(int count, java.util.function.Supplier<String> next) {
    return IntStream.range(0, count)
        .mapToObj(i -> next.get())
        .collect(Collectors.joining())
        .strip();
  }
}
