package org.wellnessconnection.programme;

import org.wellnessconnection.protocol.Refused;

/**
 * How many may come, and how few are too few for a group.
 *
 * @param minimum with fewer, two hours before, somebody decides whether it takes place
 */
public record Places(int capacity, int minimum) {
  public static final Places USUAL = new Places(10, 3);

  private static final int MOST = 1000;

  public Places {
    Refused.unless(capacity >= 1 && capacity <= MOST, "capacity", "bad_capacity");
    Refused.unless(minimum >= 1 && minimum <= capacity, "minimum", "bad_minimum");
  }

  /**
   * As somebody wrote it.
   *
   * @throws Refused {@code bad_capacity} for what is no whole number from 1 to 1000
   */
  public static int capacity(String written) {
    if (!written.strip().matches("\\d{1,4}")) {
      throw new Refused("capacity", "bad_capacity");
    }
    return new Places(Integer.parseInt(written.strip()), 1).capacity();
  }
}
