package org.wellnessconnection.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What in a name leads to a person: an address, an account elsewhere, a telephone, a licence. */
final class WayToSomebody {
  private static final int MOST_DIGITS = 3;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[@#_/\\\\]|https?:|\\bwww\\b"
              + "|[\\p{L}\\p{N}]\\.(com|ca|org|net|info|io|co|me|md|app|dev|fr|us|uk|eu|qc|on|gov|edu"
              + "|health|doctor|clinic|link|chat|social|quebec)\\b"
              + "|\\b(at|arobase|arobas|chez)\\b.*\\b(dot|point)\\b"
              + "|\\b(dot|point) (com|ca|org|net|fr)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(gmail|hotmail|outlook|yahoo|icloud|protonmail|instagram|insta|facebook|messenger"
              + "|whatsapp|telegram|snapchat|tiktok|linkedin|twitter|discord|skype|wechat|bluesky"
              + "|mastodon|courriel|email|e-mail)\\b");

  private static final Pattern SPELLED =
      Pattern.compile(
          "(\\p{N}|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple|plus|dash"
              + "|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
              + "|seize|vingt|trente|quarante|cinquante|soixante|cent|tiret){4,}");

  /** The colleges of the provinces, and other bodies that number physicians. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(cpso|cpsbc|cpsa|cpss|cpsm|cmq|cpsnb|cpsns|cpspei|cpsnl|cfpc|cmfc|ccfp|rcpsc|frcpc"
              + "|cmpa|acpm|minc|camd|lmcc|npi|ramq|ohip|licen[cs]e|lic|permis|matricule|billing"
              + "|tel|phone|cell|pager|fax|ext|poste)[ .:n°o-]*\\p{N}");

  private WayToSomebody() {}

  static boolean isAddressIn(String name) {
    String plain = plain(name);
    return ADDRESS.matcher(plain).find() || ELSEWHERE.matcher(plain).find();
  }

  static boolean isNumberIn(String name) {
    String plain = plain(name);
    String squeezed = plain.replaceAll("[^\\p{L}\\p{N}]+", "");
    return plain.codePoints().filter(Character::isDigit).count() > MOST_DIGITS
        || SPELLED.matcher(squeezed).find()
        || NUMBERED.matcher(plain).find();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\u0300-\\u036f]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
