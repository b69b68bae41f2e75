package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductCommand;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;

/** Somebody is taken out of the session. The group hears that they left, and nothing else. */
final class Removals {
  private Removals() {}

  static void lay(Rules rules) {
    rules.led(Command.Remove.class, Removals::remove);
    rules.led(ConductCommand.Readmit.class, Removals::readmit);
    rules.after(Event.Removed.class, Removals::removed);
    rules.after(ConductEvent.Readmitted.class, Removals::readmitted);
    rules.after(ConductEvent.ExclusionProposed.class, Removals::proposed);
    rules.on(Command.ProposalKept.class, Removals::kept);
    rules.owes(state -> toPropose(state).flatMap(Removals::proposes));
  }

  private static Decision remove(RoomState state, Act<Command.Remove> act) {
    Optional<Seat> found = state.seat(act.command().seat());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    Seat seat = found.get();
    if (seat.removed().isPresent()) {
      return new Decision.Already(
          Optional.of(seat.removed().get().by()), seat.removed().get().at());
    }
    return seat.role() != Role.PARTICIPANT
        ? Decision.refused(Refusal.CANNOT_REMOVE)
        : takeOut(seat, act);
  }

  private static Decision takeOut(Seat seat, Act<Command.Remove> act) {
    Command.Remove wanted = act.command();
    Event removed = new Event.Removed(seat.id(), act.by(), wanted.scope(), wanted.reason());
    return seat.isPresent()
        ? Decision.happens(removed, new Event.Left(seat.id()))
        : Decision.happens(removed);
  }

  private static Decision readmit(RoomState state, Act<ConductCommand.Readmit> act) {
    return state
        .seat(act.command().seat())
        .flatMap(Seat::removed)
        .map(removal -> removal.undo(act.command().seat(), act.by(), act.at()))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static RoomState removed(RoomState state, Event.Removed e, Instant at) {
    Removal removal = Removal.of(e.by(), at, e.scope(), e.reason());
    return state
        .withTeam(state.team().unclaimed(e.seat()))
        .change(e.seat(), seat -> seat.withRemoved(Optional.of(removal)));
  }

  private static RoomState readmitted(RoomState state, ConductEvent.Readmitted e, Instant at) {
    Ruling undone = Ruling.of(e.by(), at);
    return state.change(
        e.seat(),
        seat -> seat.withRemoved(seat.removed().map(was -> was.withUndone(Optional.of(undone)))));
  }

  private static RoomState proposed(RoomState state, ConductEvent.ExclusionProposed e, Instant at) {
    return state.change(
        e.seat(),
        seat -> seat.withRemoved(seat.removed().map(was -> was.withProposed(Optional.of(at)))));
  }

  /** The removal that has waited longest to be proposed to those who decide beyond this session. */
  static Optional<Seat> toPropose(RoomState state) {
    return state.seats().values().stream()
        .filter(seat -> proposes(seat).isPresent())
        .min(Comparator.comparing(seat -> proposes(seat).orElseThrow()));
  }

  private static Optional<Instant> proposes(Seat seat) {
    return seat.removed().flatMap(Removal::proposes);
  }

  private static Decision kept(RoomState state, Act<Command.ProposalKept> act) {
    return state
        .seat(act.command().seat())
        .filter(seat -> proposes(seat).filter(due -> !due.isAfter(act.at())).isPresent())
        .map(seat -> Decision.happens(seat.removed().orElseThrow().proposal(seat.id())))
        .orElse(new Decision.Already(Optional.empty(), act.at()));
  }
}
