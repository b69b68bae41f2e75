package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.LatePolicy;
import org.wellnessconnection.facilitation.Lock;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.naming.RoomName;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** Coming in: taking a seat, which is knocking, and being let in. */
final class Door {
  private Door() {}

  static void lay(Rules rules) {
    rules.on(Command.TakeSeat.class, Door::takeSeat);
    rules.led(DoorCommand.Lock.class, (state, act) -> Lock.begin(state.locked(), act.by()));
    rules.led(
        DoorCommand.Unlock.class, (state, act) -> Lock.lift(state.locked(), act.by(), act.at()));
    rules.after(Event.Knocked.class, Door::knocked);
    rules.after(
        Event.Admitted.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.admitted(new Ruling(e.by(), at))));
    rules.after(
        DoorEvent.Locked.class,
        (state, e, at) -> state.withLocked(Optional.of(Ruling.of(e.by(), at))));
    rules.after(DoorEvent.Unlocked.class, (state, e, at) -> state.withLocked(Optional.empty()));
    rules.timer(new Opening());
  }

  /** A share is not interrupted by somebody who comes in. */
  static boolean somebodyShares(RoomState state) {
    return state.round().somebodyShares();
  }

  private static Decision takeSeat(RoomState state, Act<Command.TakeSeat> act) {
    Command.TakeSeat wanted = act.command();
    Optional<Seat> mine = state.seatOf(wanted.account());
    if (mine.filter(seat -> seat.removed().isPresent()).isPresent()) {
      return Decision.refused(Refusal.REMOVED);
    }
    if (mine.filter(Seat::isTaken).isPresent()) {
      return new Decision.Already(mine.map(Seat::id), act.at());
    }
    if (isSafetyLead(state, wanted.account()) && !state.care().callsSafetyLead()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    return obstacle(state, wanted, mine)
        .map(Decision::refused)
        .orElseGet(() -> knock(state, named(wanted, mine), act.at()));
  }

  /** A facilitator always finds a place; whoever comes back has a name already. */
  private static Optional<Refusal> obstacle(
      RoomState state, Command.TakeSeat wanted, Optional<Seat> mine) {
    long taken = state.seats().values().stream().filter(Seat::isTaken).count();
    boolean leads = role(state, wanted.account()) != Role.PARTICIPANT;
    Optional<Refusal> name = mine.isPresent() ? Optional.empty() : wrongName(state, wanted.name());
    return name.isEmpty() && !leads && taken >= state.plan().seats()
        ? Optional.of(Refusal.ROOM_FULL)
        : name;
  }

  private static Optional<Refusal> wrongName(RoomState state, String wished) {
    return RoomName.problem(wished)
        .or(() -> Optional.of(Refusal.NAME_TAKEN).filter(taken -> isTaken(state, wished)));
  }

  private static boolean isTaken(RoomState state, String wished) {
    RoomName name = RoomName.of(wished).orElseThrow();
    return state.seats().values().stream()
        .filter(seat -> !seat.isGivenUp())
        .anyMatch(seat -> name.looksLike(seat.name()));
  }

  private static Command.TakeSeat named(Command.TakeSeat wanted, Optional<Seat> mine) {
    return mine.map(
            seat -> new Command.TakeSeat(wanted.account(), seat.id(), seat.name(), seat.shows()))
        .orElseGet(
            () -> {
              String name = RoomName.of(wanted.name()).orElseThrow().value();
              return new Command.TakeSeat(wanted.account(), wanted.seat(), name, wanted.shows());
            });
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

  private static Decision knock(RoomState state, Command.TakeSeat wanted, Instant now) {
    Role role = role(state, wanted.account());
    Event knocked =
        new Event.Knocked(wanted.seat(), wanted.name(), wanted.account(), role, wanted.shows());
    List<Event> events = new ArrayList<>(List.of(knocked));
    RoomState then = Room.after(state, events, now);
    Seat seat = then.known(wanted.seat());
    if (opensByItself(then, seat)) {
      events.addAll(letIn(seat, Optional.empty()));
    }
    return new Decision.Happens(List.copyOf(events), Optional.empty());
  }

  private static RoomState knocked(RoomState state, Event.Knocked e, Instant at) {
    Seat seat =
        state
            .seat(e.seat())
            .orElseGet(
                () ->
                    Seat.knocking(e.seat(), e.account(), e.name(), e.role()).withShows(e.shows()));
    return state.with(seat.withRole(e.role()).knocksAt(at));
  }

  private static boolean opensByItself(RoomState state, Seat seat) {
    boolean automatic = state.plan().format().admission().isByItself();
    boolean shut =
        !state.course().isUnderWay()
            || isUnattended(state)
            || state.held().isPresent()
            || state.locked().isPresent()
            || somebodyShares(state);
    return seat.role() != Role.PARTICIPANT
        || (automatic && !shut && !isLate(state, seat) && seat.stay().door().isEmpty());
  }

  /** Some doors open only while there is somebody who facilitates. */
  private static boolean isUnattended(RoomState state) {
    return state.plan().format().admission() == Format.Admission.ATTENDED
        && Facilitators.here(state).isEmpty();
  }

  /** Whoever was in before comes back, and is not late. */
  static boolean isLate(RoomState state, Seat seat) {
    RoomPlan plan = state.plan();
    return seat.stay().wasIn().isEmpty()
        && seat.stay()
            .knocked()
            .filter(at -> LatePolicy.isLate(plan.format(), plan.schedule(), at))
            .isPresent();
  }

  static List<Event> letIn(Seat seat, Optional<SeatId> by) {
    return letIn(seat, seat.role(), by);
  }

  static List<Event> letIn(Seat seat, Role role, Optional<SeatId> by) {
    return List.of(
        new Event.Admitted(seat.id(), by),
        new Event.Entered(seat.id(), seat.name(), role, seat.shows()));
  }

  /** What ends a share lets in those who were let in meanwhile, before the next one can begin. */
  static Decision unlessShared(RoomState state, Decision decision, Instant now) {
    if (somebodyShares(state) && decision instanceof Decision.Happens happens) {
      List<Event> all = new ArrayList<>(happens.events());
      all.addAll(turnEnded(Room.after(state, happens.events(), now)));
      return new Decision.Happens(List.copyOf(all), happens.gone());
    }
    return decision;
  }

  /** Whoever was let in while somebody shared comes in now. */
  static List<Event> turnEnded(RoomState state) {
    return entering(state)
        .flatMap(
            seat -> letIn(seat, seat.stay().door().flatMap(door -> door.ruling().by())).stream())
        .toList();
  }

  private static Stream<Seat> entering(RoomState state) {
    boolean shut = state.held().isPresent() || state.ended().isPresent() || somebodyShares(state);
    return state.seats().values().stream()
        .filter(seat -> !shut && seat.waits())
        .filter(seat -> seat.stay().isRuled(DoorState.NEXT) || opensByItself(state, seat));
  }

  /** What kept somebody waiting is over: a share, a hold, a lock. */
  private static final class Opening implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return entering(state).flatMap(seat -> seat.stay().knocked().stream()).findFirst();
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return turnEnded(state);
    }
  }
}
