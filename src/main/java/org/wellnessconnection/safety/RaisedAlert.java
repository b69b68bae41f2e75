package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/** An alert, and who has it. */
public record RaisedAlert(Alert alert, Optional<Taken> taken) {

  /** Somebody on call said: I have this. */
  public record Taken(AccountId by, Instant at) {}
}
