package org.wellnessconnection.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text without its accents and capitals, and where it stands there. What is elided in
 * French ({@code l’aide}) is a word of its own.
 */
record Folded(String word, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static List<Folded> words(String text) {
    return WORD.matcher(text).results().map(Folded::of).toList();
  }

  private static Folded of(MatchResult found) {
    return new Folded(fold(found.group()), found.start(), found.end());
  }

  private static String fold(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").replace("œ", "oe").replace("æ", "ae");
  }

  boolean begins(Folded wanted) {
    return word.startsWith(wanted.word());
  }
}
