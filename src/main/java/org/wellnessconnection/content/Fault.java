package org.wellnessconnection.content;

/** Something that is wrong in a file: a field, or a line of the text, and why. */
final class Fault extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  Fault(String where, String why) {
    super(where + ": " + why);
  }

  static void unless(boolean right, String where, String why) {
    if (!right) {
      throw new Fault(where, why);
    }
  }

  static void unlessLine(String field, String words, int longest) {
    boolean shown = words.codePoints().noneMatch(Character::isISOControl);
    unless(
        !words.isBlank() && words.length() <= longest && shown,
        field,
        "must have 1 to " + longest + " characters in one line");
  }
}
