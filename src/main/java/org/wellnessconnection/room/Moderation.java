package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.facilitation.Concealment;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Silence;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** What facilitators do when somebody harms the group: the rungs of one ladder. */
final class Moderation {
  private Moderation() {}

  static void lay(Rules rules) {
    rules.led(Command.Hide.class, Moderation::hide);
    rules.led(Command.ChatOff.class, Moderation::chatOff);
    rules.led(Command.ChatOn.class, Moderation::chatOn);
    rules.led(Command.Remove.class, Door::remove);
    rules.after(
        Event.ChatOff.class,
        (state, e, at) ->
            state.change(e.seat(), seat -> seat.withChatOff(Optional.of(Ruling.of(e.by(), at)))));
    rules.after(
        Event.ChatOn.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.withChatOff(Optional.empty())));
    rules.after(Event.Removed.class, Moderation::removed);
  }

  private static Decision hide(RoomState state, Act<Command.Hide> act) {
    return act.cited()
        .map(message -> Concealment.hide(message, act.by(), act.command().reason()))
        .orElse(Decision.refused(Refusal.NO_SUCH_MESSAGE));
  }

  private static Decision chatOff(RoomState state, Act<Command.ChatOff> act) {
    return seat(state, act.command().seat())
        .map(seat -> Silence.begin(seat.chatOff(), seat.id(), act.by()))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Decision chatOn(RoomState state, Act<Command.ChatOn> act) {
    return seat(state, act.command().seat())
        .map(seat -> Silence.lift(seat.chatOff(), seat.id(), act.by(), act.at()))
        .orElse(Decision.refused(Refusal.NO_SUCH_SEAT));
  }

  private static Optional<Seat> seat(RoomState state, SeatId seat) {
    return state.seat(seat).filter(found -> found.removed().isEmpty());
  }

  private static RoomState removed(RoomState state, Event.Removed e, Instant at) {
    return state.change(e.seat(), seat -> seat.withRemoved(Optional.of(Ruling.of(e.by(), at))));
  }
}
