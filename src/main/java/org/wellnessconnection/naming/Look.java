package org.wellnessconnection.naming;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a name looks to somebody who reads in a hurry: two names of one look could be taken for each
 * other. Upper and lower case, accents, spaces and hyphens make no difference to that.
 */
final class Look {
  private static final Map<Integer, String> ALIKE =
      DataFile.lines("confusables.txt").stream()
          .map(line -> line.split(" ; "))
          .collect(
              toUnmodifiableMap(
                  pair -> DataFile.text(pair[0]).codePointAt(0), pair -> DataFile.text(pair[1])));

  /** Small letters of other scripts that are drawn like Latin capitals: the table keeps them apart. */
  private static final String CAPITALS = "вкмнтзᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ";

  private static final String SMALL = "bkmht3abcdefghijklmnopqrstuvwyz";
  private static final Pattern ACCENTS =
      Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Look() {}

  static String of(String name) {
    String drawn = drawn(bare(name)).toLowerCase(Locale.ROOT);
    String again = drawn(bare(drawn)).toLowerCase(Locale.ROOT);
    String look = NOT_WORDS.matcher(bare(again)).replaceAll("");
    return look.replace('0', 'o').replace('1', 'l').replace('i', 'l').replace("rn", "m");
  }

  private static String bare(String name) {
    return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String drawn(String name) {
    StringBuilder drawn = new StringBuilder();
    name.codePoints().forEach(letter -> drawn.append(drawn(letter)));
    return drawn.toString();
  }

  private static String drawn(int letter) {
    int at = CAPITALS.indexOf(letter);
    return at < 0
        ? ALIKE.getOrDefault(letter, Character.toString(letter))
        : String.valueOf(SMALL.charAt(at));
  }
}
