package org.wellnessconnection.video;

import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Malformed;

/** What a meeting is called in the Jitsi. Nobody can guess it, and it says nothing. */
public record MeetingName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,64}");

  public MeetingName {
    if (!FORM.matcher(value).matches()) {
      throw new Malformed("bad_field");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
