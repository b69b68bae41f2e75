package org.wellnessconnection.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Once that a lounge is open, from one moment to another.
 *
 * @param wall when it opens, as the clock shows it in {@code zone}; names it in its lounge
 */
public record OpenTime(LocalDateTime wall, ZoneId zone, Instant opens, Instant closes) {

  boolean isEver() {
    return opens.isBefore(closes);
  }

  public boolean includes(Instant now) {
    return !now.isBefore(opens) && now.isBefore(closes);
  }
}
