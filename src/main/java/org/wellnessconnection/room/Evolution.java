package org.wellnessconnection.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.Event;

/** What each event makes of the state. */
final class Evolution {

  @FunctionalInterface
  private interface Step<E> {
    RoomState take(RoomState state, E event, Instant at);
  }

  private static final Map<Class<?>, Step<Event>> STEPS = new HashMap<>();

  static {
    on(
        Event.Knocked.class,
        (state, e, at) -> state.with(Seat.knocking(e.seat(), e.account(), e.name(), e.role())));
    on(
        Event.Admitted.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.admitted(new Ruling(e.by(), at))));
    on(
        Event.ChatOff.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.chatOff(ruled(e.by(), at))));
    on(
        Event.ChatOn.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.chatOff(Optional.empty())));
    on(
        Event.Removed.class,
        (state, e, at) -> state.change(e.seat(), seat -> seat.removed(Ruling.of(e.by(), at))));
    on(Event.Held.class, (state, e, at) -> state.held(ruled(e.by(), at)));
    on(Event.Resumed.class, (state, e, at) -> state.held(Optional.empty()));
    on(Event.Ended.class, (state, e, at) -> state.ended(Ruling.of(e.by(), at)));
  }

  private Evolution() {}

  /** The state after these events; an event that only tells something leaves it as it is. */
  static RoomState after(RoomState state, List<Event> events, Instant at) {
    for (Event event : events) {
      Step<Event> step = STEPS.get(event.getClass());
      state = step == null ? state : step.take(state, event, at);
    }
    return state;
  }

  private static Optional<Ruling> ruled(org.wellnessconnection.protocol.SeatId by, Instant at) {
    return Optional.of(Ruling.of(by, at));
  }

  @SuppressWarnings("unchecked")
  private static <E extends Event> void on(Class<E> type, Step<E> step) {
    STEPS.put(type, (state, event, at) -> step.take(state, (E) event, at));
  }
}
