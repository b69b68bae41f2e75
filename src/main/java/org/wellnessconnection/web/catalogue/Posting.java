package org.wellnessconnection.web.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.places.Sign;
import org.wellnessconnection.programme.Session;

/**
 * A session as it hangs on the board.
 *
 * @param leaders the names of those who lead it and are facilitators now
 * @param late how long after the start somebody new still comes in; empty: the whole session
 */
record Posting(Session session, List<String> leaders, Optional<Duration> late, Sign sign) {
  Posting {
    leaders = List.copyOf(leaders);
  }

  Instant starts() {
    return session.when().starts();
  }

  boolean isOver(Instant now) {
    return !now.isBefore(session.when().ends());
  }

  Availability places(Instant now) {
    boolean closed = session.isCancelled() || !now.isBefore(starts());
    return closed ? Availability.CLOSED : Availability.of(sign);
  }
}
