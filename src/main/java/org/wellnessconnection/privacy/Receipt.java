package org.wellnessconnection.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says that something was taken away, and nothing of what it was.
 *
 * @param count how many entries
 * @param at when nobody could read them any more
 * @param proven when no disk had them any more either; empty: not yet
 * @param unreached the stores that have not shown it yet, by host and port
 */
public record Receipt(
    Retention what, long count, Instant at, Optional<Instant> proven, List<String> unreached) {

  public Receipt {
    unreached = List.copyOf(unreached);
  }
}
