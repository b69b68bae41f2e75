package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;

/** How a session goes on: on hold, resumed, ended. */
final class Proceedings {
  private Proceedings() {}

  static void lay(Rules rules) {
    rules.led(Command.Hold.class, (state, act) -> Hold.begin(state.held(), act.by()));
    rules.led(Command.Resume.class, (state, act) -> Hold.lift(state.held(), act.by(), act.at()));
    rules.led(Command.End.class, (state, act) -> Decision.happens(new Event.Ended(act.by())));
    rules.after(
        Event.Held.class, (state, e, at) -> state.withHeld(Optional.of(Ruling.of(e.by(), at))));
    rules.after(Event.Resumed.class, (state, e, at) -> resumed(state, at));
    rules.after(
        Event.Ended.class, (state, e, at) -> state.withEnded(Optional.of(Ruling.of(e.by(), at))));
  }

  /** What ran out meanwhile stood still, and goes on with what was left of it. */
  private static RoomState resumed(RoomState state, Instant at) {
    Duration pause = state.held().map(held -> Duration.between(held.at(), at)).orElse(Duration.ZERO);
    return state.withHeld(Optional.empty()).withGroups(state.groups().movedBy(pause));
  }
}
