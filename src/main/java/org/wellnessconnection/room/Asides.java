package org.wellnessconnection.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.safety.SideRoom;

/** Side rooms: while facilitators are in one, somebody must still be with the group. */
final class Asides {
  private Asides() {}

  static void lay(Rules rules) {
    Caring.onOpen(rules, CareCommand.OpenSide.class, Asides::open);
    Caring.onOpen(rules, CareCommand.JoinSide.class, Asides::join);
    rules.seated(CareCommand.SideSay.class, Asides::say);
    rules.seated(CareCommand.BackToGroup.class, Asides::back);
  }

  private static Decision open(
      RoomState state, SupportCase request, Act<CareCommand.OpenSide> act) {
    Decision opened = SideRoom.open(state.care(), request, Caring.carer(state, act));
    return holdingTheGroup(state, act.by(), opened);
  }

  private static Decision join(
      RoomState state, SupportCase request, Act<CareCommand.JoinSide> act) {
    Set<SeatId> leads =
        state.seats().keySet().stream()
            .filter(seat -> Caring.isSafetyLead(state, seat))
            .collect(Collectors.toUnmodifiableSet());
    Decision joined = SideRoom.join(state.care(), request, Caring.carer(state, act), leads);
    return holdingTheGroup(state, act.by(), joined);
  }

  private static Decision say(RoomState state, Act<CareCommand.SideSay> act) {
    Optional<SupportCase> request = state.care().of(act.command().id());
    return SideRoom.say(request, act.by(), act.command(), act.attempt());
  }

  private static Decision back(RoomState state, Act<CareCommand.BackToGroup> act) {
    return state
        .care()
        .asideWith(act.by())
        .map(request -> SideRoom.leave(request, act.by()))
        .orElseGet(() -> new Decision.Already(Optional.empty(), act.at()));
  }

  /** Nobody is left alone in a group: without a facilitator it waits. */
  private static Decision holdingTheGroup(RoomState state, SeatId going, Decision decision) {
    if (!(decision instanceof Decision.Happens happens) || !leavesNobody(state, going)) {
      return decision;
    }
    List<Event> events = new ArrayList<>(happens.events());
    events.add(new Event.Held(HoldReason.SAFETY, Optional.of(going), Optional.empty()));
    return new Decision.Happens(List.copyOf(events), happens.gone());
  }

  private static boolean leavesNobody(RoomState state, SeatId going) {
    boolean goesOn = state.held().isEmpty() && state.ended().isEmpty();
    return goesOn
        && Caring.facilitatorsHere(state).contains(going)
        && Caring.facilitatorsHere(state).stream()
            .filter(seat -> !seat.equals(going))
            .allMatch(seat -> state.care().asideWith(seat).isPresent());
  }
}
