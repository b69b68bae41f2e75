package org.wellnessconnection.places;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.SessionId;

/**
 * The session is not held, or is over.
 *
 * @param into where its people have places now
 */
public record Ending(Kind kind, Instant at, Optional<SessionId> into) {

  /** Why there are no places any more. */
  public enum Kind {
    CANCELLED,
    MERGED,
    CLOSED
  }
}
