package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Changing;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Merging;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;

/**
 * Looks for a session that the people of another one can come to.
 *
 * @param upkeep makes the places known of a session that was published a moment ago
 */
public record Mergers(Sessions sessions, Bookings bookings, Upkeep upkeep, Clock clock) {
  private static final Duration NEAR = Duration.ofDays(15);

  /** Those that could take them in by what they are; the next ones first. */
  public Future<List<Session>> near(Session session) {
    Instant now = clock.instant();
    Instant starts = session.when().starts();
    return sessions
        .between(starts.minus(NEAR), starts.plus(NEAR))
        .map(all -> all.stream().filter(it -> Merging.couldTakeIn(it, session, now)).toList());
  }

  /**
   * Whether everybody with a place finds one there now.
   *
   * @return fails with {@link Refused}: {@code bad_choice}, {@code does_not_fit}
   */
  public Future<Session> check(Session session, SessionId into) {
    return sessions
        .find(into)
        .map(other -> one(session, other))
        .compose(other -> upkeep.open(other).map(other))
        .compose(other -> fitting(session, other));
  }

  private Future<Session> fitting(Session session, Session other) {
    Future<Optional<Places>> there = bookings.places(other.id());
    Future<Optional<Places>> here = bookings.places(session.id());
    return Future.all(there, here)
        .map(
            both -> {
              Set<AccountId> leaders = other.outline().leaders().all();
              Optional<Places> coming = here.result().map(it -> it.without(leaders));
              Refused.unless(fits(there.result(), coming), "into", "does_not_fit");
              return other;
            });
  }

  private Session one(Session session, Optional<Session> other) {
    return other
        .filter(it -> Merging.couldTakeIn(it, session, clock.instant()))
        .orElseThrow(() -> new Refused("into", "bad_choice"));
  }

  /** Where nobody has a place, nobody needs one; where places are not known, there are none. */
  private static boolean fits(Optional<Places> there, Optional<Places> here) {
    return here.isEmpty() || there.filter(it -> Changing.fits(it, here.get())).isPresent();
  }
}
