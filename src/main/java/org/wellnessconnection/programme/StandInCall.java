package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/**
 * Somebody is sought to lead a session.
 *
 * @param by who asked
 * @param out in whose place; empty: beside those who lead it
 * @param asked everybody who may say yes; the first one leads
 * @param taken who did, and when
 */
@RecordBuilder
public record StandInCall(
    AccountId by, Instant at, Optional<AccountId> out, Set<AccountId> asked, Optional<Word> taken)
    implements StandInCallBuilder.With {
  public StandInCall {
    asked = Set.copyOf(asked);
  }

  static StandInCall of(Word by, Optional<AccountId> out, Set<AccountId> asked) {
    return new StandInCall(by.by(), by.at(), out, asked, Optional.empty());
  }
}
