package org.wellnessconnection.protocol;

/**
 * One line of a channel. {@code text} is the finished JSON: every listener gets these very bytes.
 */
public record Entry(Channel channel, long seq, String epoch, String text) {
  public Cursor cursor() {
    return new Cursor(channel, seq, epoch);
  }
}
