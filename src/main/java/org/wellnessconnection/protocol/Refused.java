package org.wellnessconnection.protocol;

/** What somebody wrote or wished cannot be: the field it is about, and a stable code. */
public final class Refused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String code;

  public Refused(String field, String code) {
    this(field, code, code);
  }

  /**
   * @param words for whoever reads a log or a report about a file
   */
  public Refused(String field, String code, String words) {
    super(field + ": " + words);
    this.field = field;
    this.code = code;
  }

  public String field() {
    return field;
  }

  public String code() {
    return code;
  }

  public static void unless(boolean right, String field, String code) {
    if (!right) {
      throw new Refused(field, code);
    }
  }
}
