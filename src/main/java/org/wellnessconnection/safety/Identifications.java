package org.wellnessconnection.safety;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** Keeps who asked for whose name, locked, and what the people concerned are still to read. */
public interface Identifications {

  Future<Void> keep(Identification asked);

  Future<Optional<Identification>> find(IdentificationId id);

  /** All there are, the newest first. */
  Future<List<Identification>> all();

  /** False when somebody has changed it meanwhile; then nothing was done. */
  Future<Boolean> change(Identification next);

  /** Of all who ask at once, one hears {@code true}: theirs to tell, and then to say so. */
  Future<Boolean> mayTell(IdentificationId id);

  /** Leaves word for somebody until they have read it. */
  Future<Void> leaveWord(AccountId person, Instant at);

  /** When somebody was identified, and has not said that they read it. */
  Future<Optional<Instant>> word(AccountId person);

  Future<Void> hasRead(AccountId person);
}
