package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** The alerts of all rooms, and who has been told of them. */
public interface Alerts {
  /** Whoever began to tell somebody and has not said so by then is taken for dead. */
  Duration TELLING = Duration.ofSeconds(60);

  Duration KEPT = Duration.ofDays(7);

  /** Done again, it changes nothing. */
  Future<Void> keep(Alert alert);

  /** The newest first, a hundred at most. */
  Future<List<RaisedAlert>> since(Instant then);

  /** Of all who ask at once, one hears {@code true}: theirs to tell, and then to say so. */
  Future<Boolean> mayTell(Alert alert, AccountId person);

  /** This person has been told, and is not told again. */
  Future<Void> told(Alert alert, AccountId person);

  /** Who has it now: this person, or whoever was there before; nobody if there is no such alert. */
  Future<Optional<RaisedAlert.Taken>> take(String alert, RaisedAlert.Taken wish);
}
