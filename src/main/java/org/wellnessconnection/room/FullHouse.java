package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** A room that everybody is already in, for rehearsals under load. */
public final class FullHouse {
  private FullHouse() {}

  /**
   * @param people in the order of their seats; who is in the plan facilitates
   */
  public static RoomState of(RoomPlan plan, Map<SeatId, AccountId> people, Instant now) {
    List<Event> events = new ArrayList<>();
    int number = 0;
    for (Map.Entry<SeatId, AccountId> person : people.entrySet()) {
      boolean leads = plan.roster().facilitators().contains(person.getValue());
      Role role = leads ? Role.FACILITATOR : Role.PARTICIPANT;
      String name = "Person " + number++;
      events.add(new Event.Knocked(person.getKey(), name, person.getValue(), role));
      events.add(new Event.Admitted(person.getKey(), Optional.empty()));
    }
    return Room.after(RoomState.planned(plan), events, now);
  }
}
