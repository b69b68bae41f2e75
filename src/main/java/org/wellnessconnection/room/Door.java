package org.wellnessconnection.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** Coming in: taking a seat, which is knocking, and being let in. */
final class Door {
  private Door() {}

  static void lay(Rules rules) {
    rules.on(Command.TakeSeat.class, Door::takeSeat);
    rules.led(Command.Admit.class, Door::admit);
    rules.after(
        Event.Knocked.class,
        (state, e, at) -> state.with(Seat.knocking(e.seat(), e.account(), e.name(), e.role())));
    rules.after(
        Event.Admitted.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.admitted(new Ruling(e.by(), at))));
  }

  private static Decision takeSeat(RoomState state, Act<Command.TakeSeat> act) {
    Command.TakeSeat wanted = act.command();
    Optional<Seat> mine = state.seatOf(wanted.account());
    if (mine.isPresent()) {
      return mine.get().removed().isPresent()
          ? Decision.refused(Refusal.REMOVED)
          : new Decision.Already(Optional.of(mine.get().id()), act.at());
    }
    if (isSafetyLead(state, wanted.account()) && !state.care().callsSafetyLead()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    return obstacle(state, wanted).map(Decision::refused).orElseGet(() -> knock(state, wanted));
  }

  private static Optional<Refusal> obstacle(RoomState state, Command.TakeSeat wanted) {
    Optional<RoomName> name = RoomName.of(wanted.name());
    if (name.isEmpty()) {
      return Optional.of(Refusal.BAD_NAME);
    }
    if (state.seats().size() >= state.plan().seats() && !isSafetyLead(state, wanted.account())) {
      return Optional.of(Refusal.ROOM_FULL);
    }
    boolean taken =
        state.seats().values().stream()
            .filter(seat -> !seat.isGivenUp())
            .anyMatch(seat -> name.get().looksLike(seat.name()));
    return taken ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty();
  }

  private static Decision knock(RoomState state, Command.TakeSeat wanted) {
    String name = RoomName.of(wanted.name()).orElseThrow().value();
    Role role = role(state, wanted.account());
    List<Event> events = new ArrayList<>();
    events.add(new Event.Knocked(wanted.seat(), name, wanted.account(), role));
    if (opensFor(state, role)) {
      events.addAll(letIn(wanted.seat(), name, role, Optional.empty()));
    }
    return new Decision.Happens(List.copyOf(events), Optional.empty());
  }

  /** Who coordinates leads only where a room has lost its facilitators. */
  private static Role role(RoomState state, AccountId account) {
    Roster roster = state.plan().roster();
    boolean leads =
        Holding.isLost(state)
            ? roster.mayTakeOver(account)
            : roster.facilitators().contains(account);
    if (leads) {
      return Role.FACILITATOR;
    }
    return isSafetyLead(state, account) ? Role.SAFETY_LEAD : Role.PARTICIPANT;
  }

  /** Comes when called to a request for support, and not otherwise. */
  private static boolean isSafetyLead(RoomState state, AccountId account) {
    Roster roster = state.plan().roster();
    return roster.safetyLeads().contains(account)
        && !roster.facilitators().contains(account)
        && !(Holding.isLost(state) && roster.mayTakeOver(account));
  }

  private static boolean opensFor(RoomState state, Role role) {
    boolean automatic = state.plan().format().admission() == Format.Admission.AUTOMATIC;
    return role != Role.PARTICIPANT
        || (automatic && state.held().isEmpty() && state.course().isUnderWay());
  }

  private static Decision admit(RoomState state, Act<Command.Admit> act) {
    Optional<Seat> found = state.seat(act.command().seat()).filter(s -> s.removed().isEmpty());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    Seat seat = found.get();
    if (seat.admitted().isPresent()) {
      return new Decision.Already(seat.admitted().get().by(), seat.admitted().get().at());
    }
    if (state.course().isAt(Stage.PUBLISHED)) {
      return Decision.refused(Refusal.NOT_YET);
    }
    return state.held().isPresent()
        ? Decision.refused(Refusal.HELD)
        : new Decision.Happens(
            letIn(seat.id(), seat.name(), seat.role(), Optional.of(act.by())), Optional.empty());
  }

  /** The session has begun, and the door opens by itself. */
  static List<Event> letInWhoWaits(RoomState state) {
    boolean automatic = state.plan().format().admission() == Format.Admission.AUTOMATIC;
    return state.seats().values().stream()
        .filter(seat -> automatic && seat.waits())
        .flatMap(seat -> letIn(seat.id(), seat.name(), seat.role(), Optional.empty()).stream())
        .toList();
  }

  static List<Event> letIn(SeatId seat, String name, Role role, Optional<SeatId> by) {
    return List.of(new Event.Admitted(seat, by), new Event.Entered(seat, name, role));
  }
}
