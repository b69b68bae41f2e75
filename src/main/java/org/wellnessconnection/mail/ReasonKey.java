package org.wellnessconnection.mail;

import java.util.regex.Pattern;

/** Why somebody is written, once: for example a session, a number and what it is about. */
public record ReasonKey(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{1,120}");

  public ReasonKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("reason: must have letters, digits, and . : _ - only");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
