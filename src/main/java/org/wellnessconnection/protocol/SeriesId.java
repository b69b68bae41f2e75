package org.wellnessconnection.protocol;

import java.util.regex.Pattern;

/** Names a line of the programme in a few plain letters, like {@code tuesday-circle}. */
public record SeriesId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

  public SeriesId {
    if (!FORM.matcher(value).matches()) {
      throw new Malformed("bad_id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
