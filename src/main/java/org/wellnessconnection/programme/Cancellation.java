package org.wellnessconnection.programme;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * A session does not take place.
 *
 * @param by nobody, when it follows from a change of its series
 */
public record Cancellation(Optional<AccountId> by, Instant at, Why why) {

  /** What people are told; no more than that. */
  public enum Why {
    NO_FACILITATOR,
    TOO_FEW,
    HOLIDAY,
    MERGED,
    SERIES_CHANGED,
    OTHER
  }
}
