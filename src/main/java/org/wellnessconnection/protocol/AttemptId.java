package org.wellnessconnection.protocol;

import java.util.regex.Pattern;

/** Made by the client for one thing it wants done; repeating it never does that thing twice. */
public record AttemptId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  public AttemptId {
    if (!FORM.matcher(value).matches()) {
      throw new Malformed("bad_id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
