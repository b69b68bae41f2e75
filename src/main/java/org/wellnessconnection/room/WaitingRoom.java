package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.facilitation.AtTheDoor;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.facilitation.Stay;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.DoorEvent.Outcome;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** What facilitators decide about those who wait. */
final class WaitingRoom {
  private WaitingRoom() {}

  static void lay(Rules rules) {
    rules.led(Command.Admit.class, (state, act) -> admit(state, act.command().seat(), act));
    rules.led(DoorCommand.AdmitAll.class, WaitingRoom::admitAll);
    rules.led(DoorCommand.Wait.class, WaitingRoom::askToWait);
    rules.led(DoorCommand.NotNow.class, WaitingRoom::notNow);
    rules.led(DoorCommand.Return.class, WaitingRoom::takeBack);
    rules.after(DoorEvent.AdmittedNext.class, WaitingRoom::admittedNext);
    rules.after(DoorEvent.AskedToWait.class, WaitingRoom::askedToWait);
    rules.after(DoorEvent.NotNow.class, WaitingRoom::toldNotNow);
    rules.after(DoorEvent.Returned.class, WaitingRoom::returned);
    rules.after(DoorEvent.Contested.class, WaitingRoom::contested);
  }

  private static Decision admit(RoomState state, SeatId wanted, Act<?> act) {
    Optional<Seat> found = state.seat(wanted).filter(Seat::isTaken);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    Seat seat = found.get();
    if (seat.admitted().isPresent()) {
      return already(seat.admitted().get());
    }
    Optional<Refusal> shut = shut(state);
    if (shut.isPresent()) {
      return Decision.refused(shut.get());
    }
    Optional<Ruling> refused = ruled(seat, DoorState.NOT_NOW);
    if (refused.filter(made -> AtTheDoor.clashes(made, act.by(), act.at())).isPresent()) {
      SeatId other = refused.flatMap(Ruling::by).orElseThrow();
      return Decision.happens(new DoorEvent.Contested(seat.id(), act.by(), other));
    }
    return open(state, seat, act.by());
  }

  private static Optional<Refusal> shut(RoomState state) {
    if (state.course().isAt(Stage.PUBLISHED)) {
      return Optional.of(Refusal.NOT_YET);
    }
    return state.held().map(held -> Refusal.HELD);
  }

  private static Decision open(RoomState state, Seat seat, SeatId by) {
    if (!Door.somebodyShares(state)) {
      return new Decision.Happens(Door.letIn(seat, Optional.of(by)), Optional.empty());
    }
    return ruled(seat, DoorState.NEXT)
        .map(WaitingRoom::already)
        .orElseGet(() -> Decision.happens(new DoorEvent.AdmittedNext(seat.id(), by)));
  }

  /** Whoever was told "not now" meanwhile, or is in dispute, is let in by name only. */
  private static Decision admitAll(RoomState state, Act<DoorCommand.AdmitAll> act) {
    Optional<Refusal> shut = shut(state);
    if (shut.isPresent()) {
      return Decision.refused(shut.get());
    }
    List<Outcome> outcomes = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (SeatId wanted : act.command().seats().stream().distinct().toList()) {
      Decision decision = admitOne(state, wanted, act);
      outcomes.add(new Outcome(wanted, what(decision)));
      if (decision instanceof Decision.Happens happens) {
        events.addAll(happens.events());
      }
    }
    if (events.isEmpty()) {
      return new Decision.Already(Optional.empty(), act.at());
    }
    events.add(0, new DoorEvent.AdmittedAll(act.by(), outcomes));
    return new Decision.Happens(List.copyOf(events), Optional.empty());
  }

  private static Decision admitOne(RoomState state, SeatId wanted, Act<?> act) {
    Optional<Stay> stay = state.seat(wanted).filter(Seat::waits).map(Seat::stay);
    boolean byNameOnly =
        stay.filter(of -> of.isRuled(DoorState.NOT_NOW) || of.isRuled(DoorState.CONTESTED))
            .isPresent();
    return byNameOnly ? Decision.refused(Refusal.FORBIDDEN) : admit(state, wanted, act);
  }

  private static Outcome.What what(Decision decision) {
    if (decision instanceof Decision.Happens happens) {
      boolean next = happens.events().get(0) instanceof DoorEvent.AdmittedNext;
      return next ? Outcome.What.NEXT : Outcome.What.ADMITTED;
    }
    if (decision instanceof Decision.Refused refused) {
      return refused.refusal() == Refusal.NO_SUCH_SEAT
          ? Outcome.What.NO_SUCH_SEAT
          : Outcome.What.NOT_NOW;
    }
    return Outcome.What.ALREADY;
  }

  private static Decision askToWait(RoomState state, Act<DoorCommand.Wait> act) {
    DoorCommand.Wait wait = act.command();
    return state
        .seat(wait.seat())
        .filter(Seat::isTaken)
        .map(
            seat ->
                seat.admitted()
                    .map(WaitingRoom::already)
                    .orElseGet(
                        () ->
                            Decision.happens(
                                new DoorEvent.AskedToWait(seat.id(), act.by(), wait.preset()))))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision notNow(RoomState state, Act<DoorCommand.NotNow> act) {
    return state
        .seat(act.command().seat())
        .filter(Seat::isTaken)
        .map(seat -> notNow(seat, act))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision notNow(Seat seat, Act<DoorCommand.NotNow> act) {
    Optional<Ruling> admitted = seat.admitted().or(() -> ruled(seat, DoorState.NEXT));
    if (admitted.filter(made -> AtTheDoor.clashes(made, act.by(), act.at())).isPresent()) {
      SeatId other = admitted.flatMap(Ruling::by).orElseThrow();
      Event contested = new DoorEvent.Contested(seat.id(), other, act.by());
      return seat.isPresent()
          ? Decision.happens(new Event.Left(seat.id()), contested)
          : Decision.happens(contested);
    }
    return seat.admitted()
        .or(() -> ruled(seat, DoorState.NOT_NOW))
        .map(WaitingRoom::already)
        .orElseGet(
            () ->
                Decision.happens(
                    new DoorEvent.NotNow(seat.id(), act.by(), act.command().reason())));
  }

  private static Decision takeBack(RoomState state, Act<DoorCommand.Return> act) {
    Optional<Seat> found = state.seat(act.command().seat()).filter(Seat::isTaken);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    Seat seat = found.get();
    if (seat.role() != Role.PARTICIPANT) {
      return Decision.refused(Refusal.CANNOT_REMOVE);
    }
    return seat.isPresent()
        ? Decision.happens(new Event.Left(seat.id()), new DoorEvent.Returned(seat.id(), act.by()))
        : ruled(seat, DoorState.RETURNED)
            .map(WaitingRoom::already)
            .orElse(new Decision.Already(Optional.empty(), act.at()));
  }

  private static Optional<Ruling> ruled(Seat seat, DoorState state) {
    return seat.stay().door().filter(door -> door.is(state)).map(AtTheDoor::ruling);
  }

  private static Decision already(Ruling made) {
    return new Decision.Already(made.by(), made.at());
  }

  private static RoomState admittedNext(RoomState state, DoorEvent.AdmittedNext e, Instant at) {
    AtTheDoor next = AtTheDoor.ruled(DoorState.NEXT, e.by(), at);
    return stay(state, e.seat(), stay -> stay.withDoor(Optional.of(next)));
  }

  private static RoomState askedToWait(RoomState state, DoorEvent.AskedToWait e, Instant at) {
    return stay(
        state,
        e.seat(),
        stay -> stay.isRuled(DoorState.NOT_NOW) ? stay.withDoor(Optional.empty()) : stay);
  }

  private static RoomState toldNotNow(RoomState state, DoorEvent.NotNow e, Instant at) {
    AtTheDoor notNow = AtTheDoor.notNow(e.by(), at, e.reason());
    return stay(state, e.seat(), stay -> stay.withDoor(Optional.of(notNow)));
  }

  private static RoomState returned(RoomState state, DoorEvent.Returned e, Instant at) {
    AtTheDoor returned = AtTheDoor.ruled(DoorState.RETURNED, e.by(), at);
    return stay(state, e.seat(), stay -> stay.waitsAgain(returned, at));
  }

  private static RoomState contested(RoomState state, DoorEvent.Contested e, Instant at) {
    AtTheDoor contested = AtTheDoor.ruled(DoorState.CONTESTED, e.notNow(), at);
    return stay(state, e.seat(), stay -> stay.waitsAgain(contested, at));
  }

  private static RoomState stay(RoomState state, SeatId seat, UnaryOperator<Stay> change) {
    return state.change(seat, known -> known.withStay(change.apply(known.stay())));
  }
}
