package org.wellnessconnection.programme;

import org.wellnessconnection.zones.Zones;

/**
 * What this server knows of time, and how new that has to be.
 *
 * @param least like {@code 2026f}; empty: anything will do
 */
public record Timekeeping(Zones zones, String least) {

  /** With older data people would be told times that are wrong, so nothing is published. */
  public boolean isFit() {
    return zones.version().compareTo(least) >= 0;
  }
}
