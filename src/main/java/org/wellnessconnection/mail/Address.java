package org.wellnessconnection.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/** A plain mail address: no name around it, nothing that could end a header line. */
public record Address(String value) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<local>" + ATOM + "(?:\\." + ATOM + ")*)@" + LABEL + "(?:\\." + LABEL + ")*");

  /**
   * @throws IllegalArgumentException without repeating what is wrong
   */
  public Address {
    if (!isOne(value)) {
      throw new IllegalArgumentException("mail: must be a mail address such as sam@example.org");
    }
  }

  public static boolean isOne(String value) {
    return value.length() <= LONGEST
        && FORM.matcher(value).matches()
        && value.indexOf('@') <= LONGEST_LOCAL;
  }

  /** As it is compared: nobody tells large letters from small ones in an address. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** What stands after the @, folded. */
  public String domain() {
    return folded().substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
