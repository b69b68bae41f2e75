package org.wellnessconnection.places;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/** Where the places of all sessions are kept, the same for all servers. */
public interface PlacesBook {
  Duration LOOK_AGAIN = Duration.ofMinutes(1);

  /**
   * Decides on the places as they are at that moment; decided again when somebody else was quicker,
   * so that no two decisions ever start from the same places. Does nothing twice by itself: when
   * the answer is lost the same attempt may be made again.
   *
   * @param decide gets what there is, and gives what there is to be; must do nothing else
   */
  Future<Told> decide(SessionId session, Function<Optional<Places>, Step> decide);

  Future<Optional<Places>> find(SessionId session);

  /**
   * The sessions in which somebody is registered, or was. May name one too many for a minute, never
   * one too few: it is written before the place is.
   */
  Future<List<SessionId>> of(AccountId account);

  /** Nothing leads from this account to a session any more; its registrations are gone by then. */
  Future<Void> forget(AccountId account);

  /** Some of the sessions in which something is due, the longest due first. */
  Future<List<SessionId>> due(Instant now);

  /** Puts right when a session is looked at again: soon enough while anything may still happen. */
  Future<Void> lookAgain(SessionId session, Instant now);
}
