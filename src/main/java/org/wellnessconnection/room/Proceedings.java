package org.wellnessconnection.room;

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
    rules.after(Event.Resumed.class, (state, e, at) -> state.withHeld(Optional.empty()));
    rules.after(
        Event.Ended.class, (state, e, at) -> state.withEnded(Optional.of(Ruling.of(e.by(), at))));
  }
}
