package org.wellnessconnection.load.crowd;

import java.util.Random;

/** Where everything random in a run comes from; printed, so that a run can be made again. */
public record Seed(long value) {

  /** A source of its own for each purpose, so that one does not disturb the other. */
  public Random of(String purpose) {
    return new Random(value * 31 + purpose.hashCode());
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
