package org.wellnessconnection.load.journal;

/**
 * One thing that happened to a client; {@code at} is the reading of one monotonic clock, in
 * nanoseconds.
 */
public sealed interface Moment {

  long at();

  /** The client opened a line to the server with this port. */
  record Opened(long at, int port) implements Moment {}

  /** The client sent a command, for the first time or again. */
  record Sent(long at, Wish wish) implements Moment {}

  /** The client heard a frame. */
  record Heard(long at, Told told) implements Moment {}

  /** The line ended, with what the server said about it; 1006 when it broke. */
  record Closed(long at, int code, String reason) implements Moment {

    @Override
    public String toString() {
      return code + (reason.isEmpty() ? "" : " " + reason);
    }
  }
}
