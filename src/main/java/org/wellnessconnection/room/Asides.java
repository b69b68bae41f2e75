package org.wellnessconnection.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.PresenceEvent;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.StaffEvent;
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
    rules.follows(Event.Removed.class, (state, e) -> without(state, e.seat()));
    rules.follows(DoorEvent.StoppedWaiting.class, (state, e) -> without(state, e.seat()));
    rules.follows(Event.Left.class, (state, e) -> without(state, e.seat()));
    layTheGroup(rules);
  }

  /** The last facilitator who was with the group is so no more. */
  private static void layTheGroup(Rules rules) {
    rules.follows(Event.Left.class, (state, e) -> unattended(state, List.of(e.seat())));
    rules.follows(PresenceEvent.Lost.class, (state, e) -> unattended(state, e.seats()));
    rules.follows(
        StaffEvent.RoleChanged.class,
        (state, e) -> e.role() == Role.PARTICIPANT ? unattended(state) : List.of());
  }

  /** Whoever goes from the session goes from the side room, too; it closes, or goes on without. */
  static List<Event> without(RoomState state, SeatId seat) {
    return state
        .care()
        .asideWith(seat)
        .map(request -> SideRoom.leave(request, seat))
        .filter(Decision.Happens.class::isInstance)
        .map(left -> ((Decision.Happens) left).events())
        .orElse(List.of());
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
    Set<SeatId> here = Caring.facilitatorsHere(state);
    return goesOn(state)
        && here.contains(going)
        && here.stream().allMatch(isAside(state).or(going::equals));
  }

  private static List<Event> unattended(RoomState state, List<SeatId> gone) {
    return gone.stream().anyMatch(seat -> state.known(seat).role() == Role.FACILITATOR)
        ? unattended(state)
        : List.of();
  }

  private static List<Event> unattended(RoomState state) {
    Set<SeatId> here = Caring.facilitatorsHere(state);
    boolean waits = goesOn(state) && !here.isEmpty() && here.stream().allMatch(isAside(state));
    return waits
        ? List.of(new Event.Held(HoldReason.SAFETY, Optional.empty(), Optional.empty()))
        : List.of();
  }

  private static boolean goesOn(RoomState state) {
    return state.held().isEmpty() && state.ended().isEmpty();
  }

  private static Predicate<SeatId> isAside(RoomState state) {
    return seat -> state.care().asideWith(seat).isPresent();
  }
}
