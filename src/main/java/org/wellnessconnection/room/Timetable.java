package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.Role;

/** How a session goes on by the clock. */
final class Timetable {
  private static final Duration GONE_FOR_GOOD = Duration.ofSeconds(90);
  private static final int GROUP = 2;

  private Timetable() {}

  static void lay(Rules rules) {
    rules.on(Command.CalledOff.class, Replanning::calledOff);
    rules.at(Timetable::doorsDue, (state, now) -> List.of(new CourseEvent.DoorsOpened()));
    rules.at(Timetable::beginDue, (state, now) -> Proceedings.begun(state, Optional.empty(), now));
    rules.at(
        Timetable::closingDue, (state, now) -> List.of(new CourseEvent.Closing(Optional.empty())));
    rules.at(Timetable::aloneDue, (state, now) -> List.of(ended(Outcome.COMPLETED)));
    rules.evenHeld(Timetable::lastEndDue, (state, now) -> List.of(ended(outcome(state))));
  }

  private static Optional<Instant> doorsDue(RoomState state) {
    return state.plan().schedule().doors().filter(due -> state.course().isAt(Stage.PUBLISHED));
  }

  /** Not without a facilitator: then everybody is told honestly that they are waited for. */
  private static Optional<Instant> beginDue(RoomState state) {
    return state
        .plan()
        .schedule()
        .starts()
        .filter(due -> state.course().isAt(Stage.DOORS_OPEN))
        .filter(due -> !Facilitators.here(state).isEmpty());
  }

  private static Optional<Instant> closingDue(RoomState state) {
    return state.plannedEnd().filter(due -> state.course().isAt(Stage.LIVE));
  }

  private static Optional<Instant> lastEndDue(RoomState state) {
    return state.plan().schedule().lastEnd();
  }

  private static Outcome outcome(RoomState state) {
    return state.course().isUnderWay() && !Holding.isLost(state)
        ? Outcome.COMPLETED
        : Outcome.EXCUSED;
  }

  private static Event ended(Outcome outcome) {
    return new Event.Ended(Optional.empty(), outcome);
  }

  /** Nobody stays behind alone with a stranger. */
  private static Optional<Instant> aloneDue(RoomState state) {
    Optional<Instant> closing =
        state.course().since().filter(since -> state.course().isAt(Stage.CLOSING));
    return closing.flatMap(
        since ->
            Stream.of(
                    fewerThan(state, Role.FACILITATOR, 1),
                    fewerThan(state, Role.PARTICIPANT, GROUP))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(since) ? since : due));
  }

  /** From when on fewer than so many are left; empty while as many are here. */
  private static Optional<Instant> fewerThan(RoomState state, Role role, int enough) {
    List<Instant> gone =
        state.seats().values().stream()
            .filter(seat -> seat.isPresent() && seat.role() == role)
            .map(seat -> seat.away().map(at -> at.plus(GONE_FOR_GOOD)).orElse(Instant.MAX))
            .sorted(Comparator.reverseOrder())
            .toList();
    Instant due = gone.size() < enough ? Instant.MIN : gone.get(enough - 1);
    return Optional.of(due).filter(instant -> instant.isBefore(Instant.MAX));
  }
}
