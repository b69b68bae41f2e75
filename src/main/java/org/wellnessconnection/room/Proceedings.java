package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Extension;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** How a session goes on because somebody wants it: begun, closing, extended, ended. */
final class Proceedings {
  private Proceedings() {}

  static void lay(Rules rules) {
    lead(rules, CourseCommand.Begin.class, Proceedings::begin);
    lead(rules, CourseCommand.Close.class, Proceedings::close);
    lead(rules, CourseCommand.Extend.class, Proceedings::extend);
    lead(rules, Command.End.class, Proceedings::end);
    rules.after(
        CourseEvent.DoorsOpened.class, (state, e, at) -> reached(state, Stage.DOORS_OPEN, at));
    rules.after(CourseEvent.Begun.class, (state, e, at) -> reached(state, Stage.LIVE, at));
    rules.after(CourseEvent.Closing.class, (state, e, at) -> reached(state, Stage.CLOSING, at));
    rules.after(CourseEvent.Extended.class, Proceedings::extended);
    rules.after(Event.Ended.class, Proceedings::ended);
  }

  /** Only whoever leads may want this; any facilitator while the lead is away. */
  private static <C extends Command> void lead(Rules rules, Class<C> type, Rules.Rule<C> rule) {
    rules.led(
        type,
        (state, act) ->
            Facilitators.mayLead(state, act.by())
                ? rule.decide(state, act)
                : Decision.refused(Refusal.NOT_LEAD));
  }

  private static Decision begin(RoomState state, Act<CourseCommand.Begin> act) {
    return switch (state.course().stage()) {
      case PUBLISHED -> Decision.refused(Refusal.NOT_YET);
      case DOORS_OPEN ->
          state.held().isPresent()
              ? Decision.refused(Refusal.HELD)
              : new Decision.Happens(begun(state, Optional.of(act.by())), Optional.empty());
      default -> already(state, act.at());
    };
  }

  /** Whoever waits for a door that opens by itself comes in now. */
  static List<Event> begun(RoomState state, Optional<SeatId> by) {
    List<Event> events = new ArrayList<>();
    events.add(new CourseEvent.Begun(by));
    events.addAll(Door.letInWhoWaits(state));
    return List.copyOf(events);
  }

  private static Decision close(RoomState state, Act<CourseCommand.Close> act) {
    return switch (state.course().stage()) {
      case PUBLISHED, DOORS_OPEN -> Decision.refused(Refusal.NOT_YET);
      case LIVE -> Decision.happens(new CourseEvent.Closing(Optional.of(act.by())));
      default -> already(state, act.at());
    };
  }

  private static Decision already(RoomState state, Instant now) {
    return new Decision.Already(Optional.empty(), state.course().since().orElse(now));
  }

  private static Decision extend(RoomState state, Act<CourseCommand.Extend> act) {
    return believesOtherwise(state, act.command().ends())
        ? new Decision.Conflict()
        : Extension.grant(state.course(), state.plannedEnd(), act.command(), act.by());
  }

  private static boolean believesOtherwise(RoomState state, Optional<Instant> ends) {
    return ends.isPresent() && !ends.equals(state.plannedEnd());
  }

  private static Decision end(RoomState state, Act<Command.End> act) {
    Command.End wish = act.command();
    if (believesOtherwise(state, wish.ends())) {
      return new Decision.Conflict();
    }
    Optional<Refusal> asksOnce = wish.sure() ? Optional.empty() : worry(state, act.at());
    return asksOnce
        .map(Decision::refused)
        .orElseGet(
            () -> Decision.happens(new Event.Ended(Optional.of(act.by()), Outcome.COMPLETED)));
  }

  /** What whoever ends a session should know first. */
  private static Optional<Refusal> worry(RoomState state, Instant now) {
    if (wasSupportRaised(state, now.minus(Duration.ofSeconds(60)))) {
      return Optional.of(Refusal.SUPPORT_IS_OPEN);
    }
    return isSomebodySpeaking(state) ? Optional.of(Refusal.SOMEBODY_IS_SPEAKING) : Optional.empty();
  }

  /** Whether somebody asked for support since then. */
  static boolean wasSupportRaised(RoomState state, Instant since) {
    return state.care().open().stream().anyMatch(request -> !request.raised().isBefore(since));
  }

  /** Whether somebody has the talking piece. */
  static boolean isSomebodySpeaking(RoomState state) {
    return state.round().piece().turn().holder().isPresent();
  }

  private static RoomState reached(RoomState state, Stage stage, Instant at) {
    return state.withCourse(state.course().reaches(stage, at));
  }

  private static RoomState extended(RoomState state, CourseEvent.Extended e, Instant at) {
    Duration by = Duration.between(state.plannedEnd().orElseThrow(), e.ends());
    return state.withCourse(state.course().longer(by, at));
  }

  private static RoomState ended(RoomState state, Event.Ended e, Instant at) {
    return state
        .withHeld(Optional.empty())
        .withEnded(Optional.of(new Ruling(e.by(), at)))
        .withCourse(state.course().ends(e.outcome(), at));
  }
}
