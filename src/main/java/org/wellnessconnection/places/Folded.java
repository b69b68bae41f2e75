package org.wellnessconnection.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as it is compared: without accents, capitals, signs, and the order of its words. */
public record Folded(List<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  public static Folded of(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    Stream<String> words = BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT));
    return new Folded(words.filter(word -> !word.isEmpty()).sorted().distinct().toList());
  }

  /**
   * Whoever avoids “Anne Roy” avoids “Dr. Anne-Marie Roy” too; one word alone meets only itself.
   */
  boolean meets(Folded other) {
    return words.size() > 1 ? other.words.containsAll(words) : words.equals(other.words);
  }
}
