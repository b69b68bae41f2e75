package org.wellnessconnection.places;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Something that somebody has to be written about their place. It is owed until the letter is in
 * the post bag.
 *
 * @param number never used twice in one session
 * @param until when an offer is over, or when a place has to be confirmed by
 */
public record Notice(long number, Kind kind, AccountId to, Optional<Instant> until) {

  /** Each has its letter. */
  public enum Kind {
    REGISTERED,
    WAITLISTED,
    OFFERED,
    CONFIRM,
    REMINDER,
    CANCELLED,
    MOVED,
    TIME_CHANGED
  }
}
