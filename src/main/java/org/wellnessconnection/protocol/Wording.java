package org.wellnessconnection.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text may be: long enough to say something, short enough to read, made of characters. */
public final class Wording {
  static final int MAX_GRAPHEMES = 2_000;
  static final int MAX_POINTS_IN_GRAPHEME = 16;

  /** What a reader sees as one character; the break iterator of Java 17 takes a family apart. */
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /** Letters and symbols by name that leave nothing to see. */
  private static final String EMPTY_FORMS = "\u115F\u1160\u2800\u3164\uFFA0";

  private Wording() {}

  static Optional<Refusal> fault(String text) {
    return fault(text, MAX_GRAPHEMES);
  }

  /** What is wrong with a text of at most so many graphemes. */
  public static Optional<Refusal> fault(String text, int most) {
    boolean saysSomething = text.codePoints().anyMatch(Wording::isVisible);
    if (!saysSomething || text.codePoints().anyMatch(Wording::isForbidden)) {
      return Optional.of(Refusal.BAD_TEXT);
    }
    return isTooLong(text, most) ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> EMPTY_FORMS.indexOf(point) < 0;
    };
  }

  private static boolean isForbidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean isTooLong(String text, int most) {
    Matcher graphemes = GRAPHEME.matcher(text);
    for (int count = 1; graphemes.find(); count++) {
      int points = text.codePointCount(graphemes.start(), graphemes.end());
      if (count > most || points > MAX_POINTS_IN_GRAPHEME) {
        return true;
      }
    }
    return false;
  }
}
