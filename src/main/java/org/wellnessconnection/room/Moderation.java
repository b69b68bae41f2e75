package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Concealment;
import org.wellnessconnection.facilitation.QuietMinute;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Silence;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductCommand;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** What facilitators do when somebody disturbs the group: the rungs of one ladder. */
final class Moderation {
  private Moderation() {}

  static void lay(Rules rules) {
    rules.led(Command.Hide.class, Moderation::hide);
    rules.led(ConductCommand.Nudge.class, Moderation::nudge);
    rules.led(Command.ChatOff.class, Moderation::chatOff);
    rules.led(Command.ChatOn.class, Moderation::chatOn);
    rules.led(ConductCommand.QuietMinute.class, Moderation::quietMinute);
    rules.after(Event.ChatOff.class, Moderation::silenced);
    rules.after(
        Event.ChatOn.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.withChatOff(Optional.empty())));
    rules.after(
        ConductEvent.QuietBegun.class,
        (state, e, at) -> state.withQuiet(Optional.of(new QuietMinute(e.by(), at, e.ends()))));
    rules.after(ConductEvent.QuietOver.class, (state, e, at) -> state.withQuiet(Optional.empty()));
    rules.after(Event.Resumed.class, Moderation::afterTheHold);
    rules.timer(new EndOfSilence());
    rules.timer(new EndOfQuiet());
  }

  private static Decision hide(RoomState state, Act<Command.Hide> act) {
    return act.cited()
        .map(message -> Concealment.hide(message, act.by(), act.command().reason()))
        .orElse(Decision.refused(Refusal.NO_SUCH_MESSAGE));
  }

  private static Decision nudge(RoomState state, Act<ConductCommand.Nudge> act) {
    ConductCommand.Nudge nudge = act.command();
    return seat(state, nudge.seat())
        .map(seat -> Decision.happens(new ConductEvent.Nudged(seat.id(), act.by(), nudge.prompt())))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision chatOff(RoomState state, Act<Command.ChatOff> act) {
    Command.ChatOff off = act.command();
    return seat(state, off.seat())
        .map(seat -> Silence.begin(seat.chatOff(), seat.id(), off.lasting(), ruling(act)))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision chatOn(RoomState state, Act<Command.ChatOn> act) {
    return seat(state, act.command().seat())
        .map(seat -> Silence.lift(seat.chatOff(), seat.id(), ruling(act)))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Optional<Seat> seat(RoomState state, SeatId seat) {
    return state.seat(seat).filter(found -> found.removed().isEmpty());
  }

  private static Ruling ruling(Act<?> act) {
    return Ruling.of(act.by(), act.at());
  }

  private static Decision quietMinute(RoomState state, Act<ConductCommand.QuietMinute> act) {
    return state.held().isPresent()
        ? Decision.refused(Refusal.HELD)
        : QuietMinute.begin(state.quiet(), act.by(), act.at());
  }

  private static RoomState silenced(RoomState state, Event.ChatOff e, Instant at) {
    Silence silence = new Silence(e.by(), at, e.until());
    return state.change(e.seat(), seat -> seat.withChatOff(Optional.of(silence)));
  }

  /** Comes before the hold is taken off the state, which says how long it was. */
  private static RoomState afterTheHold(RoomState state, Event.Resumed e, Instant at) {
    return state
        .held()
        .map(held -> Duration.between(held.at(), at))
        .map(hold -> state.withQuiet(state.quiet().map(quiet -> quiet.movedBy(hold))))
        .orElse(state);
  }

  private static final class EndOfSilence implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return state.ended().isPresent()
          ? Optional.empty()
          : silent(state).flatMap(seat -> until(seat).stream()).min(Instant::compareTo);
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return silent(state)
          .filter(seat -> !seat.chatOff().orElseThrow().isOn(now))
          .<Event>map(seat -> new Event.ChatOn(seat.id(), Optional.empty()))
          .toList();
    }

    private static Stream<Seat> silent(RoomState state) {
      return state.seats().values().stream()
          .filter(seat -> seat.removed().isEmpty() && until(seat).isPresent());
    }

    private static Optional<Instant> until(Seat seat) {
      return seat.chatOff().flatMap(Silence::until);
    }
  }

  /** Stands still while the room is on hold. */
  private static final class EndOfQuiet implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      boolean stands = state.held().isPresent() || state.ended().isPresent();
      return stands ? Optional.empty() : state.quiet().map(QuietMinute::ends);
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return List.of(new ConductEvent.QuietOver());
    }
  }
}
