package org.wellnessconnection.member;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Eight letters and digits that nobody takes for one another, to be typed from a letter. */
public record LetterCode(String value) {
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
  private static final int LONGEST_TYPED = 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  public LetterCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code of a letter");
    }
  }

  public static LetterCode random() {
    return new LetterCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> ALPHABET.substring(at, at + 1))
            .collect(Collectors.joining()));
  }

  /** However somebody types it: small letters, spaces and dashes make no difference. */
  public static Optional<LetterCode> typed(String words) {
    if (words.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String bare = BETWEEN.matcher(words).replaceAll("").toUpperCase(Locale.ROOT);
    return FORM.matcher(bare).matches() ? Optional.of(new LetterCode(bare)) : Optional.empty();
  }

  /** In two halves, as it is easiest to read. */
  public String spaced() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }
}
