package org.wellnessconnection.room;

import static java.time.Duration.between;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Absence;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.Stay;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** Going: for good, or called away for a while with the place kept. */
final class Leaving {
  private Leaving() {}

  static void lay(Rules rules) {
    rules.seated(DoorCommand.Leave.class, Leaving::leave);
    rules.seated(DoorCommand.StepAway.class, Leaving::stepAway);
    rules.seated(DoorCommand.ComeBack.class, Leaving::comeBack);
    rules.after(Event.Left.class, (state, e, at) -> state.change(e.seat(), s -> left(s, at)));
    rules.after(DoorEvent.StoppedWaiting.class, Leaving::stoppedWaiting);
    rules.after(
        DoorEvent.SteppedAway.class,
        (state, e, at) -> absent(state, e.seat(), Optional.of(Absence.from(at))));
    rules.after(
        DoorEvent.CameBack.class, (state, e, at) -> absent(state, e.seat(), Optional.empty()));
    rules.after(Event.Resumed.class, Leaving::resumed);
    rules.timer(new PlaceKept());
  }

  private static Decision leave(RoomState state, Act<DoorCommand.Leave> act) {
    Seat seat = state.known(act.by());
    if (seat.stay().left().isPresent()) {
      return new Decision.Already(Optional.of(seat.id()), seat.stay().left().get());
    }
    return Decision.happens(
        seat.waits() ? new DoorEvent.StoppedWaiting(seat.id()) : new Event.Left(seat.id()));
  }

  private static Decision stepAway(RoomState state, Act<DoorCommand.StepAway> act) {
    Seat seat = state.known(act.by());
    if (!seat.isPresent()) {
      return Decision.refused(Refusal.NOT_ADMITTED);
    }
    return seat.stay()
        .absence()
        .<Decision>map(was -> new Decision.Already(Optional.of(seat.id()), was.since()))
        .orElseGet(() -> Decision.happens(new DoorEvent.SteppedAway(seat.id())));
  }

  private static Decision comeBack(RoomState state, Act<DoorCommand.ComeBack> act) {
    Seat seat = state.known(act.by());
    if (!seat.isPresent()) {
      return Decision.refused(Refusal.NOT_ADMITTED);
    }
    return seat.stay().absence().isPresent()
        ? Decision.happens(new DoorEvent.CameBack(seat.id()))
        : new Decision.Already(Optional.of(seat.id()), act.at());
  }

  /** Whoever was removed keeps that ruling: to the group both have left. */
  private static Seat left(Seat seat, Instant at) {
    return seat.isPresent() ? seat.goesFromTheRoom(at) : seat;
  }

  private static RoomState stoppedWaiting(RoomState state, DoorEvent.StoppedWaiting e, Instant at) {
    return state.change(e.seat(), seat -> seat.withStay(seat.stay().withLeft(Optional.of(at))));
  }

  private static RoomState absent(RoomState state, SeatId seat, Optional<Absence> absence) {
    return state.change(seat, known -> known.withStay(known.stay().withAbsence(absence)));
  }

  /** Nobody loses a place because of the time that the room was on hold. */
  private static RoomState resumed(RoomState state, Event.Resumed e, Instant now) {
    Instant held = state.held().map(Hold::at).orElse(now);
    RoomState next = state;
    for (Seat seat : state.seats().values()) {
      if (seat.stay().absence().isPresent() || seat.away().isPresent()) {
        next = next.with(resumed(seat, held, now));
      }
    }
    return next;
  }

  private static Seat resumed(Seat seat, Instant held, Instant now) {
    Stay stay = seat.stay().withAbsence(seat.stay().absence().map(was -> was.resumed(held, now)));
    if (seat.role() != Role.PARTICIPANT) {
      return seat.withStay(stay);
    }
    Optional<Instant> away =
        seat.away().map(since -> since.isBefore(held) ? since.plus(between(held, now)) : now);
    return seat.withStay(stay).withAway(away);
  }

  /** A place is kept for so long; then its owner has left, quietly. */
  private static final class PlaceKept implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return state.held().isPresent() || state.ended().isPresent()
          ? Optional.empty()
          : state.seats().values().stream()
              .flatMap(seat -> keptUntil(seat).stream())
              .min(Instant::compareTo);
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return state.seats().values().stream()
          .filter(seat -> keptUntil(seat).filter(end -> !end.isAfter(now)).isPresent())
          .<Event>map(seat -> new Event.Left(seat.id()))
          .toList();
    }

    /** Those without whom the room is on hold keep their place until it ends. */
    private static Optional<Instant> placeOfTheLost(Seat seat) {
      return seat.role() == Role.PARTICIPANT
          ? seat.away().map(since -> since.plus(Absence.KEPT_FOR_THE_LOST))
          : Optional.empty();
    }

    private static Optional<Instant> keptUntil(Seat seat) {
      return seat.isPresent()
          ? seat.stay().absence().map(Absence::ends).or(() -> placeOfTheLost(seat))
          : Optional.empty();
    }
  }
}
