package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.PresenceEvent;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/**
 * On hold: because a facilitator wants it, or because none is left. Then the people on call are
 * called, somebody may take over, and in the end the session closes kindly.
 */
final class Holding {
  static final Duration UNHELD = Duration.ofSeconds(20);
  static final Duration CALL = Duration.ofSeconds(60);
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private Holding() {}

  static void lay(Rules rules) {
    rules.led(Command.Hold.class, (state, act) -> Hold.begin(state.held(), act.by()));
    rules.led(Command.Resume.class, Holding::resume);
    rules.seated(CourseCommand.Takeover.class, Holding::takeOver);
    rules.after(Event.Held.class, Holding::held);
    rules.after(Event.Resumed.class, (state, e, at) -> resumed(rules, state, at));
    rules.after(CourseEvent.TakenOver.class, (state, e, at) -> takenOver(state, e.seat()));
    rules.evenHeld(Holding::holdDue, (state, now) -> List.of(lost(state)));
    rules.evenHeld(
        Holding::callDue, (state, now) -> List.of(Calls.raise(CallKind.FACILITATOR_LOST)));
    rules.evenHeld(
        Holding::endDue,
        (state, now) -> List.of(new Event.Ended(Optional.empty(), Outcome.EXCUSED)));
  }

  private static Decision resume(RoomState state, Act<Command.Resume> act) {
    return state.held().isEmpty()
        ? Hold.lift(state.held(), act.by(), act.at())
        : new Decision.Happens(goesOn(state, act.by()), Optional.empty());
  }

  /** Whoever does this is here, even if no server has said so yet. */
  private static List<Event> goesOn(RoomState state, SeatId by) {
    List<Event> events = new ArrayList<>();
    if (state.known(by).away().isPresent()) {
      events.add(new PresenceEvent.Found(List.of(by)));
    }
    events.add(new Event.Resumed(by));
    return events;
  }

  private static Decision takeOver(RoomState state, Act<CourseCommand.Takeover> act) {
    Seat seat = state.known(act.by());
    if (!seat.isTaken() || !mayTakeOver(state.plan().roster(), seat)) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    if (!isLost(state)) {
      return new Decision.Conflict();
    }
    List<Event> events = new ArrayList<>();
    events.add(new CourseEvent.TakenOver(seat.id()));
    if (seat.waits()) {
      events.addAll(Door.letIn(seat, Role.FACILITATOR, Optional.empty()));
    }
    events.add(new CourseEvent.Leads(seat.id(), Optional.of(seat.id())));
    events.addAll(goesOn(state, seat.id()));
    return new Decision.Happens(List.copyOf(events), Optional.empty());
  }

  private static boolean mayTakeOver(Roster roster, Seat seat) {
    return seat.facilitates() || roster.mayTakeOver(seat.account());
  }

  static boolean isLost(RoomState state) {
    return state.held().filter(hold -> hold.isFor(HoldReason.FACILITATOR_LOST)).isPresent();
  }

  private static RoomState held(RoomState state, Event.Held e, Instant at) {
    Hold hold =
        state.held().map(was -> was.becomes(e)).orElse(new Hold(e.reason(), e.by(), at, e.ends()));
    return state.withHeld(Optional.of(hold));
  }

  private static RoomState resumed(Rules rules, RoomState state, Instant at) {
    Instant since = state.held().map(Hold::at).orElse(at);
    return rules.movedBy(Duration.between(since, at), state).withHeld(Optional.empty());
  }

  private static RoomState takenOver(RoomState state, SeatId by) {
    return state.change(by, seat -> seat.withRole(Role.FACILITATOR));
  }

  /** Also when it is on hold already for another reason, or was lost once more. */
  private static Optional<Instant> holdDue(RoomState state) {
    return Facilitators.lostAt(state)
        .filter(at -> !isLost(state) || !givenUp(at).equals(state.held().flatMap(Hold::ends)))
        .map(at -> at.plus(UNHELD));
  }

  static Event lost(RoomState state) {
    Instant at = Facilitators.lostAt(state).orElseThrow();
    return new Event.Held(HoldReason.FACILITATOR_LOST, Optional.empty(), givenUp(at));
  }

  private static Optional<Instant> givenUp(Instant lostAt) {
    return Optional.of(lostAt.plus(GIVEN_UP));
  }

  private static Optional<Instant> callDue(RoomState state) {
    return lostFor(state, CALL)
        .filter(due -> Facilitators.areMissed(state))
        .filter(due -> !Calls.raisedSince(state, CallKind.FACILITATOR_LOST, due.minus(CALL)));
  }

  private static Optional<Instant> endDue(RoomState state) {
    return lostFor(state, GIVEN_UP);
  }

  private static Optional<Instant> lostFor(RoomState state, Duration time) {
    return Facilitators.lostAt(state).filter(at -> isLost(state)).map(at -> at.plus(time));
  }
}
