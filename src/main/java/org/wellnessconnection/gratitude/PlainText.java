package org.wellnessconnection.gratitude;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as they are kept: one line end, no more than one empty line, nothing that hides. */
final class PlainText {
  private static final Pattern LINE_ENDS = Pattern.compile("\\R");
  private static final Pattern TAILS = Pattern.compile("[ \\t]+(?=\\n|$)");
  private static final Pattern GAPS = Pattern.compile("\\n{3,}");

  /** What turns the direction of writing, or takes no room between letters. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

  /** A joiner is for pictures that are made of several, and for nothing else here. */
  private static final Pattern JOINER =
      Pattern.compile(
          "(?<picture>[\\x{1F000}-\\x{1FAFF}\\u2600-\\u27BF\\uFE0F]\\u200D)|[\\u200C\\u200D]");

  private PlainText() {}

  static String of(String written) {
    String lines = LINE_ENDS.matcher(written).replaceAll("\n").replace('\t', ' ');
    String shown = HIDDEN.matcher(lines).replaceAll("");
    String joined = JOINER.matcher(shown).replaceAll("${picture}");
    String normal = Normalizer.normalize(joined, Normalizer.Form.NFC);
    return GAPS.matcher(TAILS.matcher(normal).replaceAll("")).replaceAll("\n\n").strip();
  }
}
