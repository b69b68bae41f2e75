package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SessionId;

/**
 * A session does not take place.
 *
 * @param by nobody, when it follows from a change of its series
 * @param was what it was before; empty: not known
 * @param into the session that its people go to, where there is one
 */
@RecordBuilder
public record Cancellation(
    Optional<AccountId> by,
    Instant at,
    Why why,
    Optional<Session.Status> was,
    Optional<SessionId> into)
    implements CancellationBuilder.With {

  public Cancellation(Optional<AccountId> by, Instant at, Why why) {
    this(by, at, why, Optional.empty(), Optional.empty());
  }

  /** Everybody goes to another one. */
  public static Cancellation merged(AccountId by, Instant at, SessionId into) {
    return new Cancellation(Optional.of(by), at, Why.MERGED, Optional.empty(), Optional.of(into));
  }

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
