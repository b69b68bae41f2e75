package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;

/**
 * Somebody was taken out of the session, from this moment on. What reaches further is a proposal,
 * made once it is too late for an undo.
 *
 * @param undone the person may knock again, as somebody new: this seat hears nothing ever after
 * @param proposed when it went to those who decide beyond this session
 */
@RecordBuilder
public record Removal(
    SeatId by,
    Instant at,
    RemovalScope scope,
    Optional<Reason> reason,
    Optional<Ruling> undone,
    Optional<Instant> proposed)
    implements RemovalBuilder.With {
  public static final Duration UNDO = Duration.ofSeconds(30);

  public static Removal of(SeatId by, Instant at, RemovalScope scope, Optional<Reason> reason) {
    return new Removal(by, at, scope, reason, Optional.empty(), Optional.empty());
  }

  /** Undone while that is possible. */
  public Decision undo(SeatId seat, SeatId who, Instant now) {
    if (undone.isPresent()) {
      return new Decision.Already(undone.get().by(), undone.get().at());
    }
    return now.isBefore(at.plus(UNDO))
        ? Decision.happens(new ConductEvent.Readmitted(seat, who))
        : Decision.refused(Refusal.TOO_LATE);
  }

  /** When this goes to those who decide beyond this session. */
  public Optional<Instant> proposes() {
    boolean waits = scope != RemovalScope.SESSION && undone.isEmpty() && proposed.isEmpty();
    return waits ? Optional.of(at.plus(UNDO)) : Optional.empty();
  }

  public ConductEvent.ExclusionProposed proposal(SeatId seat) {
    return new ConductEvent.ExclusionProposed(seat, by, scope, reason.orElseThrow());
  }
}
