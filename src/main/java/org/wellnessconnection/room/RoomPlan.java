package org.wellnessconnection.room;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.protocol.AccountId;

/** What was planned for a room: how it is held, when, who leads it, how many fit. */
@RecordBuilder
public record RoomPlan(Format format, Schedule schedule, Roster roster, int seats)
    implements RoomPlanBuilder.With {

  /** A room that is open from now on, until somebody ends it. */
  public static RoomPlan dropIn(
      Format.Admission admission, Set<AccountId> facilitators, int seats) {
    Format format = new Format("drop_in", admission, List.of());
    return new RoomPlan(format, Schedule.NONE, Roster.of(facilitators), seats);
  }
}
