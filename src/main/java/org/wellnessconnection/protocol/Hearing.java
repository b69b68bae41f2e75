package org.wellnessconnection.protocol;

/**
 * The number in {@code group} from which a person hears.
 *
 * <p>Only the append knows the number that a new entry gets, so a state is written with {@link
 * #FROM_HERE} and the append puts the number in its place (see {@code append.lua}).
 */
public record Hearing(long from) {
  public static final Hearing NEVER = new Hearing(0);
  public static final Hearing FROM_HERE = new Hearing(-1);

  public boolean includes(long number) {
    return from > 0 && number >= from;
  }
}
