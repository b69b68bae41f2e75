package org.wellnessconnection.room;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name shown in one room: readable, of one script, no way to reach or identify a person. */
public record RoomName(String value) {
  private static final int MIN = 2;
  private static final int MAX = 32;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'’·-]+");
  private static final Pattern NUMBERS = Pattern.compile("(\\p{N}[ .-]?){4,}");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters of other scripts, and the Latin ones they are drawn like. */
  private static final String DRAWN_LIKE = "авекмнорстухіјѕԁһαβεηικμνορτυχ";

  private static final String LATIN = "abekmhopctyxijsdhabehikmvoptyx";
  private static final Set<String> RESERVED =
      skeletons(
          "facilitator",
          "cofacilitator",
          "coordinator",
          "moderator",
          "administrator",
          "admin",
          "host",
          "support",
          "system",
          "staff",
          "safetylead",
          "wellnessconnection",
          "animatrice",
          "animateur",
          "coanimatrice",
          "coanimateur",
          "coordonnatrice",
          "coordonnateur",
          "moderatrice",
          "moderateur",
          "administratrice",
          "administrateur",
          "soutien",
          "systeme");

  /** The name in its normal form, or empty when it may not be used. */
  public static Optional<RoomName> of(String wished) {
    String name = Normalizer.normalize(wished, Normalizer.Form.NFKC).strip().replaceAll(" +", " ");
    return isAllowed(name) ? Optional.of(new RoomName(name)) : Optional.empty();
  }

  private static boolean isAllowed(String name) {
    int length = graphemes(name);
    return length >= MIN
        && length <= MAX
        && name.length() <= 4 * MAX
        && LETTERS.matcher(name).matches()
        && name.codePoints().anyMatch(Character::isLetter)
        && !NUMBERS.matcher(name).find()
        && isOneScript(name)
        && !RESERVED.contains(skeleton(name));
  }

  /** Whether a reader could take one for the other. */
  public boolean looksLike(String other) {
    return skeleton(value).equals(skeleton(other));
  }

  private static Set<String> skeletons(String... names) {
    return Stream.of(names).map(RoomName::skeleton).collect(Collectors.toUnmodifiableSet());
  }

  private static String skeleton(String name) {
    StringBuilder drawn = new StringBuilder();
    plain(name).codePoints().map(RoomName::latin).forEach(drawn::appendCodePoint);
    String latin = drawn.toString();
    return latin.replace('0', 'o').replace('1', 'l').replace('i', 'l').replace("rn", "m");
  }

  private static int latin(int letter) {
    int at = DRAWN_LIKE.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return NOT_WORDS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static boolean isOneScript(String name) {
    return name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(RoomName::script)
            .filter(script -> script != UnicodeScript.COMMON)
            .distinct()
            .count()
        == 1;
  }

  /** Japanese names are written in three scripts at once. */
  private static UnicodeScript script(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
      default -> script;
    };
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
}
