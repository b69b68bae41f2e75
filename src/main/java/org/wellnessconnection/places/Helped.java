package org.wellnessconnection.places;

/**
 * How often somebody asked for support in a session, as counts.
 *
 * @param soon of these were seen by somebody within a minute
 */
public record Helped(long asked, long soon) {
  public static final Helped NONE = new Helped(0, 0);

  public Helped plus(Helped other) {
    return new Helped(asked + other.asked, soon + other.soon);
  }
}
