package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/** What a room goes by: who may want what, what that leads to, and what comes by itself. */
final class Rules {
  private final Map<Class<?>, Rule<Command>> rules = new HashMap<>();
  private final Map<Class<?>, Step<Event>> steps = new HashMap<>();
  private final Map<Class<?>, List<Following<Event>>> followings = new HashMap<>();
  private final List<Timer> timers = new ArrayList<>();
  private final List<BiFunction<RoomState, Duration, RoomState>> standingStill = new ArrayList<>();
  private final List<Function<RoomState, Optional<Instant>>> owed = new ArrayList<>();

  /** What a command leads to. */
  @FunctionalInterface
  interface Rule<C extends Command> {
    Decision decide(RoomState state, Act<C> act);
  }

  /** What an event makes of the state. */
  @FunctionalInterface
  interface Step<E extends Event> {
    RoomState take(RoomState state, E event, Instant at);
  }

  /** What an event brings with it, in the state after it. */
  @FunctionalInterface
  interface Following<E extends Event> {
    List<Event> of(RoomState state, E event);
  }

  /** Something that comes due by itself. What has rung is not due any more. */
  interface Timer {
    Optional<Instant> due(RoomState state);

    List<Event> ring(RoomState state, Instant now);

    default Rings rings() {
      return Rings.WHILE_IT_GOES_ON;
    }
  }

  /** When a timer may ring. On hold the others stand still: see {@link #standStill}. */
  enum Rings {
    WHILE_IT_GOES_ON,
    ALSO_ON_HOLD,
    AFTER_THE_END
  }

  private record Bell(
      Rings rings,
      Function<RoomState, Optional<Instant>> when,
      BiFunction<RoomState, Instant, List<Event>> what)
      implements Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return when.apply(state);
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return what.apply(state, now);
    }
  }

  /** Anybody may want this, also somebody without a seat. */
  @SuppressWarnings("unchecked")
  <C extends Command> void on(Class<C> type, Rule<C> rule) {
    rules.put(type, (state, act) -> rule.decide(state, (Act<C>) (Act<?>) act));
  }

  /** Whoever has a seat and was not removed may want this. */
  <C extends Command> void seated(Class<C> type, Rule<C> rule) {
    on(
        type,
        (state, act) ->
            state.seat(act.by()).filter(seat -> seat.removed().isEmpty()).isPresent()
                ? rule.decide(state, act)
                : Decision.refused(Refusal.REMOVED));
  }

  /** Facilitators may want this. */
  <C extends Command> void led(Class<C> type, Rule<C> rule) {
    seated(
        type,
        (state, act) ->
            state.known(act.by()).facilitates()
                ? rule.decide(state, act)
                : Decision.refused(Refusal.FORBIDDEN));
  }

  /**
   * Several families may have a step for one event; they are taken in the order of the families.
   */
  @SuppressWarnings("unchecked")
  <E extends Event> void after(Class<E> type, Step<E> step) {
    steps.merge(
        type,
        (state, event, at) -> step.take(state, (E) event, at),
        (first, then) -> (state, event, at) -> then.take(first.take(state, event, at), event, at));
  }

  /** Told together with the event, whoever caused it. */
  @SuppressWarnings("unchecked")
  <E extends Event> void follows(Class<E> type, Following<E> following) {
    followings
        .computeIfAbsent(type, any -> new ArrayList<>())
        .add((state, event) -> following.of(state, (E) event));
  }

  void at(
      Function<RoomState, Optional<Instant>> due,
      BiFunction<RoomState, Instant, List<Event>> ring) {
    timer(new Bell(Rings.WHILE_IT_GOES_ON, due, ring));
  }

  void evenHeld(
      Function<RoomState, Optional<Instant>> due,
      BiFunction<RoomState, Instant, List<Event>> ring) {
    timer(new Bell(Rings.ALSO_ON_HOLD, due, ring));
  }

  void afterwards(
      Function<RoomState, Optional<Instant>> due,
      BiFunction<RoomState, Instant, List<Event>> ring) {
    timer(new Bell(Rings.AFTER_THE_END, due, ring));
  }

  /** A family whose timers run moves them by the length of a hold, so that nothing of it counts. */
  void standStill(BiFunction<RoomState, Duration, RoomState> movedBy) {
    standingStill.add(movedBy);
  }

  /** Everything that runs goes on with what was left of it before the pause. */
  RoomState movedBy(Duration pause, RoomState state) {
    RoomState next = state;
    for (BiFunction<RoomState, Duration, RoomState> family : standingStill) {
      next = family.apply(next, pause);
    }
    return next;
  }

  void timer(Timer timer) {
    timers.add(timer);
  }

  /** Since when the room owes something to the world outside: see {@link Duty}. */
  void owes(Function<RoomState, Optional<Instant>> since) {
    owed.add(since);
  }

  Rules refuseGaps() {
    Table.refuseGaps(Command.class, rules.keySet());
    return this;
  }

  Rule<Command> rule(Command command) {
    return Objects.requireNonNull(rules.get(command.getClass()));
  }

  /** An event that only tells something has no step. */
  Optional<Step<Event>> step(Event event) {
    return Optional.ofNullable(steps.get(event.getClass()));
  }

  List<Following<Event>> followings(Event event) {
    return followings.getOrDefault(event.getClass(), List.of());
  }

  List<Timer> timers() {
    return timers;
  }

  List<Function<RoomState, Optional<Instant>>> owed() {
    return owed;
  }
}
