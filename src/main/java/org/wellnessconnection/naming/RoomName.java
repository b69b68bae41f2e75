package org.wellnessconnection.naming;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Refusal;

/** The name shown in one room: readable, of one script, no way to reach or identify a person. */
public record RoomName(String value) {
  private static final int MIN = 2;
  private static final int MAX = 32;
  private static final int MOST_CHARACTERS = 4 * MAX;
  private static final String BESIDE_LETTERS = " .'’·-";

  /** One mark twice is drawn once, a tower of marks hides its neighbours, and one alone is none. */
  private static final Pattern STRAY_MARK =
      Pattern.compile("(\\p{Mn})\\1|\\p{Mn}{4,}|(^|[^\\p{L}\\p{M}])\\p{M}");

  /** The name in its normal form, or empty when it may not be used. */
  public static Optional<RoomName> of(String wished) {
    String name = normal(wished);
    return objection(name).isEmpty() ? Optional.of(new RoomName(name)) : Optional.empty();
  }

  /** Why a name may not be used; empty when it may. */
  public static Optional<Refusal> problem(String wished) {
    return objection(normal(wished));
  }

  private static String normal(String wished) {
    return Normalizer.normalize(wished, Normalizer.Form.NFKC).strip().replaceAll(" +", " ");
  }

  private static Optional<Refusal> objection(String name) {
    if (!hasLength(name)) {
      return Optional.of(Refusal.BAD_NAME);
    }
    if (WayToSomebody.isAddressIn(name)) {
      return Optional.of(Refusal.NAME_REACHES_YOU);
    }
    if (WayToSomebody.isNumberIn(name)) {
      return Optional.of(Refusal.NAME_NUMBER);
    }
    return ReservedWords.areIn(name) ? Optional.of(Refusal.NAME_RESERVED) : wrongLetters(name);
  }

  private static Optional<Refusal> wrongLetters(String name) {
    boolean shown = name.codePoints().allMatch(RoomName::isShown) && !STRAY_MARK.matcher(name).find();
    if (!shown) {
      return Optional.of(Refusal.NAME_SIGNS);
    }
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of(Refusal.BAD_NAME);
    }
    return Alphabets.areOne(name) ? Optional.empty() : Optional.of(Refusal.NAME_SCRIPTS);
  }

  private static boolean isShown(int sign) {
    return BESIDE_LETTERS.indexOf(sign) >= 0 || Alphabets.has(sign);
  }

  private static boolean hasLength(String name) {
    int length = graphemes(name);
    return length >= MIN && length <= MAX && name.length() <= MOST_CHARACTERS;
  }

  private static int graphemes(String name) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(name);
    int count = 0;
    while (graphemes.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** Whether a reader could take one for the other. */
  public boolean looksLike(String other) {
    return Look.of(value).equals(Look.of(other));
  }
}
