package org.wellnessconnection.room;

import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/** What was planned for a room: how its door opens, who leads it, how many fit. */
public record RoomPlan(Admission admission, Set<AccountId> facilitators, int seats) {
  /** Who opens the door to a participant. */
  public enum Admission {
    AUTOMATIC,
    BY_FACILITATOR
  }

  public RoomPlan {
    facilitators = Set.copyOf(facilitators);
  }
}
