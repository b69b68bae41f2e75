package org.wellnessconnection.safety;

import java.util.Optional;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Wording;

/**
 * What somebody asks to be looked at. Neither a message nor a seat: the session as a whole.
 *
 * @param message its number in {@code group}
 * @param reason in their own words; may be empty
 */
public record ReportAsk(
    ReportKind kind, Optional<Long> message, Optional<SeatId> seat, String reason) {
  static final int LONGEST_REASON = 1_000;

  /** Whether the words can be kept: not too long, nothing that does not show. */
  public boolean isReadable() {
    return reason.isEmpty() || Wording.fault(reason, LONGEST_REASON).isEmpty();
  }
}
