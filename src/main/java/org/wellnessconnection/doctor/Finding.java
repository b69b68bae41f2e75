package org.wellnessconnection.doctor;

/**
 * One thing that was looked at. No secret is ever in it.
 *
 * @param seen what was found, in words
 * @param mend what to do about it; empty where nothing is wrong
 */
public record Finding(String what, Verdict verdict, String seen, String mend) {

  /** What the doctor thinks of it. */
  public enum Verdict {
    GOOD("ok"),
    WRONG("WRONG"),
    /** Nothing is there, which may be meant. */
    NOT_SET("-");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  public static Finding good(String what, String seen) {
    return new Finding(what, Verdict.GOOD, seen, "");
  }

  public static Finding wrong(String what, String seen, String mend) {
    return new Finding(what, Verdict.WRONG, seen, mend);
  }

  public static Finding notSet(String what, String seen) {
    return new Finding(what, Verdict.NOT_SET, seen, "");
  }

  public boolean isWrong() {
    return verdict == Verdict.WRONG;
  }
}
