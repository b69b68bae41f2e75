package org.wellnessconnection.protocol;

/**
 * A number in a channel, from which a person hears it or from which they hear it no more.
 *
 * <p>Only the append knows the number that a new entry gets, so a state is written with {@link
 * #FROM_HERE} and the append puts the number in its place (see {@code append.lua}).
 */
public record Hearing(long from) {
  public static final Hearing NEVER = new Hearing(0);
  public static final Hearing FROM_HERE = new Hearing(-1);

  /** All from here on. */
  public Span on() {
    return new Span(from, Long.MAX_VALUE);
  }
}
