package org.wellnessconnection.safety;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/**
 * What is known of a report once the session is gone.
 *
 * @param names the room names of the people in it
 * @param accused whom it is about; empty: nobody in particular
 * @param barred who never sees it: the one it is about, and whoever led the session
 */
public record ReportEvidence(
    RoomId room,
    AccountId reporter,
    SeatId seat,
    Optional<SeatId> accused,
    Map<SeatId, String> names,
    Set<AccountId> barred,
    ReportExcerpt excerpt) {
  public ReportEvidence {
    names = Map.copyOf(names);
    barred = Set.copyOf(barred);
  }

  public String nameOf(SeatId who) {
    return names.getOrDefault(who, "");
  }
}
