package org.wellnessconnection.protocol;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** What a text may be: long enough to say something, short enough to read, made of characters. */
final class Wording {
  static final int MAX_GRAPHEMES = 2_000;
  static final int MAX_POINTS_IN_GRAPHEME = 16;

  private Wording() {}

  static Optional<Refusal> fault(String text) {
    if (text.isBlank() || text.codePoints().anyMatch(Wording::isControl)) {
      return Optional.of(Refusal.BAD_TEXT);
    }
    return isTooLong(text) ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
  }

  private static boolean isControl(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.SURROGATE, Character.UNASSIGNED ->
          Character.getType(point) == Character.SURROGATE;
      default -> false;
    };
  }

  private static boolean isTooLong(String text) {
    if (text.length() <= MAX_POINTS_IN_GRAPHEME) {
      return false;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int count = 0;
    int from = graphemes.first();
    for (int to = graphemes.next(); to != BreakIterator.DONE; from = to, to = graphemes.next()) {
      count++;
      if (count > MAX_GRAPHEMES || text.codePointCount(from, to) > MAX_POINTS_IN_GRAPHEME) {
        return true;
      }
    }
    return false;
  }
}
