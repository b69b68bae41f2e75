package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;

/**
 * What happens in a room by itself. Any server that notices proposes that time has passed; the
 * append lets one of them through, and for the others nothing is due any more.
 */
final class Clockwork {
  /** More than a room has timers; one that stays due for ever must not hang the server. */
  private static final int MOST_AT_ONCE = 64;

  private Clockwork() {}

  static void lay(Rules rules) {
    rules.on(Command.Strike.class, (state, act) -> strike(state, act.at()));
  }

  private static Decision strike(RoomState state, Instant now) {
    List<Event> events = Room.due(state, now);
    return events.isEmpty()
        ? new Decision.Already(Optional.empty(), now)
        : new Decision.Happens(events, Optional.empty());
  }

  static Optional<Instant> next(List<Rules.Timer> timers, RoomState state) {
    return timers.stream()
        .flatMap(timer -> due(timer, state).stream())
        .min(Comparator.naturalOrder());
  }

  /** One after the other, since what rings may change what else is due. */
  static List<Event> due(List<Rules.Timer> timers, RoomState state, Instant now) {
    List<Event> events = new ArrayList<>();
    RoomState then = state;
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Optional<Rules.Timer> first = first(timers, then, now);
      if (first.isEmpty()) {
        return events;
      }
      List<Event> rung = first.get().ring(then, now);
      events.addAll(rung);
      then = Room.after(then, rung, now);
    }
    throw new IllegalStateException("a timer does not stop ringing");
  }

  private static Optional<Rules.Timer> first(
      List<Rules.Timer> timers, RoomState state, Instant now) {
    return timers.stream()
        .filter(timer -> due(timer, state).filter(due -> !due.isAfter(now)).isPresent())
        .min(Comparator.comparing(timer -> timer.due(state).orElseThrow()));
  }

  private static Optional<Instant> due(Rules.Timer timer, RoomState state) {
    boolean rings =
        switch (timer.rings()) {
          case WHILE_IT_GOES_ON -> state.ended().isEmpty() && state.held().isEmpty();
          case ALSO_ON_HOLD -> state.ended().isEmpty();
          case AFTER_THE_END -> state.ended().isPresent();
        };
    return rings ? timer.due(state) : Optional.empty();
  }
}
