package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.CareCommand;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/** A room: what a command leads to, and what an event makes of it. Pure. */
public final class Room {
  private static final Rules RULES = rules();

  private Room() {}

  /** Every family of rules. */
  private static Rules rules() {
    Rules rules = new Rules();
    Clockwork.lay(rules);
    Door.lay(rules);
    WaitingRoom.lay(rules);
    Leaving.lay(rules);
    Conversation.lay(rules);
    Moderation.lay(rules);
    Removals.lay(rules);
    Teamwork.lay(rules);
    Rounds.lay(rules);
    Groups.lay(rules);
    GroupTalking.lay(rules);
    Proceedings.lay(rules);
    Timetable.lay(rules);
    Holding.lay(rules);
    Leading.lay(rules);
    Staffing.lay(rules);
    Sealing.lay(rules);
    Caring.lay(rules);
    Asides.lay(rules);
    Whereabouts.lay(rules);
    Calls.lay(rules);
    VideoOuts.lay(rules);
    return rules.refuseGaps();
  }

  /** What happens, was already so, or is refused. Changes nothing. */
  public static <C extends Command> Decision decide(RoomState state, Act<C> act) {
    @SuppressWarnings("unchecked")
    Act<Command> any = (Act<Command>) act;
    return state
        .ended()
        .filter(ended -> !goesOnAfterTheEnd(state, any))
        .map(ended -> afterTheEnd(state, any, ended))
        .orElseGet(() -> whole(RULES.rule(act.command()).decide(state, any), state, act.at()));
  }

  /** With everything that what happens brings with it. */
  private static Decision whole(Decision decision, RoomState state, Instant at) {
    if (!(decision instanceof Decision.Happens happens)) {
      return decision;
    }
    List<Event> events = new ArrayList<>(happens.events());
    RoomState now = after(state, events, at);
    for (Event event : happens.events()) {
      for (Rules.Following<Event> following : RULES.followings(event)) {
        List<Event> more = following.of(now, event);
        events.addAll(more);
        now = after(now, more, at);
      }
    }
    Decision all = new Decision.Happens(List.copyOf(events), happens.gone());
    return Door.unlessShared(state, all, at);
  }

  /** A side room outlasts the session. */
  private static boolean goesOnAfterTheEnd(RoomState state, Act<Command> act) {
    return act.command() instanceof Command.Unasked
        || (act.command() instanceof CareCommand && state.care().asideWith(act.by()).isPresent());
  }

  private static Decision afterTheEnd(RoomState state, Act<Command> act, Ruling ended) {
    if (state.seat(act.by()).filter(Seat::facilitates).isEmpty()) {
      return Decision.refused(Refusal.ENDED);
    }
    if (act.command() instanceof CourseCommand.Extend) {
      return new Decision.Conflict();
    }
    return act.command() instanceof Command.End
        ? new Decision.Already(ended.by(), ended.at())
        : Decision.refused(Refusal.ENDED);
  }

  /** The state after these events; an event that only tells something leaves it as it is. */
  static RoomState after(RoomState state, List<Event> events, Instant at) {
    RoomState next = state;
    for (Event event : events) {
      RoomState now = next;
      next = RULES.step(event).map(step -> step.take(now, event, at)).orElse(now);
    }
    return next;
  }

  /** When something is due next; empty when nothing will happen by itself and nothing is owed. */
  static Optional<Instant> nextDue(RoomState state) {
    return Stream.concat(
            nextStrike(state).stream(), RULES.owed().stream().flatMap(o -> o.apply(state).stream()))
        .min(Comparator.naturalOrder());
  }

  /** When something happens next by itself. */
  static Optional<Instant> nextStrike(RoomState state) {
    return Clockwork.next(RULES.timers(), state);
  }

  /** All that is due by now, in the order in which it came due. */
  static List<Event> due(RoomState state, Instant now) {
    return Clockwork.due(RULES.timers(), state, now);
  }
}
