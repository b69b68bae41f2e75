package org.wellnessconnection.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.facilitation.Concealment;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Silence;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/** The rules of a room: what a command leads to, given the state. Pure. */
public final class Room {

  @FunctionalInterface
  private interface Rule<C extends Command> {
    Decision decide(RoomState state, Act<C> act);
  }

  private static final Map<Class<?>, Rule<Command>> RULES = new HashMap<>();

  static {
    on(Command.TakeSeat.class, Door::takeSeat);
    seated(Command.Say.class, Conversation::say);
    seated(Command.Note.class, Conversation::note);
    seated(Command.Withdraw.class, Conversation::withdraw);
    led(Command.Hide.class, Room::hide);
    led(Command.Admit.class, Door::admit);
    led(Command.ChatOff.class, Room::chatOff);
    led(Command.ChatOn.class, Room::chatOn);
    led(Command.Hold.class, (state, act) -> Hold.begin(state.held(), act.by()));
    led(Command.Resume.class, (state, act) -> Hold.lift(state.held(), act.by(), act.at()));
    led(Command.Remove.class, Door::remove);
    led(Command.End.class, (state, act) -> Decision.happens(new Event.Ended(act.by())));
    Table.refuseGaps(Command.class, RULES.keySet());
  }

  private Room() {}

  /** What happens, was already so, or is refused. Changes nothing. */
  public static <C extends Command> Decision decide(RoomState state, Act<C> act) {
    Rule<Command> rule = Objects.requireNonNull(RULES.get(act.command().getClass()));
    @SuppressWarnings("unchecked")
    Act<Command> any = (Act<Command>) act;
    return state
        .ended()
        .map(ended -> afterTheEnd(state, any, ended))
        .orElseGet(() -> rule.decide(state, any));
  }

  private static Decision afterTheEnd(RoomState state, Act<Command> act, Ruling ended) {
    boolean again =
        act.command() instanceof Command.End
            && state.seat(act.by()).filter(Seat::facilitates).isPresent();
    return again ? new Decision.Already(ended.by(), ended.at()) : Decision.refused(Refusal.ENDED);
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

  private static Optional<Seat> seat(RoomState state, org.wellnessconnection.protocol.SeatId seat) {
    return state.seat(seat).filter(found -> found.removed().isEmpty());
  }

  private static <C extends Command> void led(Class<C> type, Rule<C> rule) {
    seated(
        type,
        (state, act) ->
            state.known(act.by()).facilitates()
                ? rule.decide(state, act)
                : Decision.refused(Refusal.FORBIDDEN));
  }

  private static <C extends Command> void seated(Class<C> type, Rule<C> rule) {
    on(
        type,
        (state, act) ->
            seat(state, act.by()).isPresent()
                ? rule.decide(state, act)
                : Decision.refused(Refusal.REMOVED));
  }

  @SuppressWarnings("unchecked")
  private static <C extends Command> void on(Class<C> type, Rule<C> rule) {
    RULES.put(type, (state, act) -> rule.decide(state, (Act<C>) (Act<?>) act));
  }
}
