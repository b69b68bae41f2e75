package org.wellnessconnection.protocol;

import java.util.regex.Pattern;

/** The last entry seen in a channel: its number and the history in which it was written. */
public record Cursor(Channel channel, long seq, String epoch) {
  private static final Pattern EPOCH = Pattern.compile("[0-9a-f]{8}");

  public Cursor {
    if (seq < 1) {
      throw new Malformed("bad_number");
    }
    if (!EPOCH.matcher(epoch).matches()) {
      throw new Malformed("bad_field");
    }
  }
}
