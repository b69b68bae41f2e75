package org.wellnessconnection.room;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Course;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Outcome;

/** A session is put off, led by others, or cancelled, while its room is there already. */
final class Replanning {
  private Replanning() {}

  /** The same room by another plan; once its doors have opened, only others may lead it. */
  static RoomState replanned(RoomState state, RoomPlan plan) {
    if (state.ended().isPresent() || isSame(state.plan(), plan)) {
      return state;
    }
    if (!state.course().isAt(Stage.PUBLISHED)) {
      return led(state, plan.roster().facilitators());
    }
    RoomPlan next = plan.withRoster(staffed(state.plan().roster(), plan.roster()));
    return state.seats().isEmpty()
        ? RoomState.planned(next)
        : state.withPlan(next).withCourse(Course.planned(next.schedule()));
  }

  /** Whoever is new begins, and whoever is not named any more ends, when duties are seen next. */
  private static RoomState led(RoomState state, Set<AccountId> leaders) {
    Roster now = state.plan().roster();
    return named(now).equals(leaders)
        ? state
        : state.withPlan(state.plan().withRoster(now.ledBy(leaders)));
  }

  /** Who has the duty now is looked at elsewhere, so that it makes no difference here. */
  private static boolean isSame(RoomPlan one, RoomPlan other) {
    return named(one.roster()).equals(named(other.roster()))
        && one.withRoster(other.roster()).equals(other);
  }

  private static Set<AccountId> named(Roster roster) {
    Set<AccountId> named = new HashSet<>(roster.facilitators());
    named.addAll(roster.former());
    return named;
  }

  private static Roster staffed(Roster before, Roster next) {
    return new Roster(next.facilitators(), before.coordinators(), before.safetyLeads());
  }

  /** A group that has come together is not sent home by a click. */
  static boolean mayBeCalledOff(RoomState state) {
    return state.ended().isEmpty()
        && !state.course().isUnderWay()
        && state.plan().schedule().starts().isPresent();
  }

  static Decision calledOff(RoomState state, Act<Command.CalledOff> act) {
    return mayBeCalledOff(state)
        ? Decision.happens(new Event.Ended(Optional.empty(), Outcome.EXCUSED))
        : new Decision.Already(Optional.empty(), act.at());
  }
}
