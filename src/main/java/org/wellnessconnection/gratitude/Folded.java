package org.wellnessconnection.gratitude;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it is searched: every character stands where it stood.
 *
 * @param plain with one kind of apostrophe, hyphen, space and digit
 * @param bare the same in small letters without accents
 */
record Folded(String plain, String bare) {
  private static final String APOSTROPHES = "’‘ʼ´`′";
  private static final String HYPHENS = "‐‑‒–—−";

  static Folded of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char folded = folded(text.charAt(i));
      plain.append(folded);
      bare.append(bare(folded));
    }
    return new Folded(plain.toString(), bare.toString());
  }

  /** With nothing to be found where these words stand; the rest stays where it stood. */
  Folded without(Pattern words) {
    StringBuilder others = new StringBuilder(plain);
    StringBuilder bareOthers = new StringBuilder(bare);
    words
        .matcher(plain)
        .results()
        .forEach(
            found -> {
              String dots = "·".repeat(found.end() - found.start());
              others.replace(found.start(), found.end(), dots);
              bareOthers.replace(found.start(), found.end(), dots);
            });
    return new Folded(others.toString(), bareOthers.toString());
  }

  private static char folded(char sign) {
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return '\'';
    }
    if (HYPHENS.indexOf(sign) >= 0) {
      return '-';
    }
    if (Character.getType(sign) == Character.SPACE_SEPARATOR || sign == '\t') {
      return ' ';
    }
    return first(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC), sign);
  }

  private static char bare(char sign) {
    String taken = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
    return Character.toLowerCase(taken.charAt(0));
  }

  /** Where one sign would become several it stays. */
  private static char first(String normal, char otherwise) {
    return normal.length() == 1 ? normal.charAt(0) : otherwise;
  }
}
