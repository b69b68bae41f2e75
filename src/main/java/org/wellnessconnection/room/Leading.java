package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** Who leads: the first facilitator who came, until it is handed over or moves on by itself. */
final class Leading {
  private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

  private Leading() {}

  static void lay(Rules rules) {
    rules.led(CourseCommand.Lead.class, Leading::handOver);
    rules.after(Event.Admitted.class, (state, e, at) -> first(state, e.seat()));
    rules.after(
        CourseEvent.Leads.class,
        (state, e, at) -> state.withCourse(state.course().ledBy(e.seat())));
    rules.evenHeld(Leading::due, (state, now) -> moveOn(state));
  }

  private static RoomState first(RoomState state, SeatId seat) {
    boolean leads = state.course().lead().isEmpty() && state.known(seat).facilitates();
    return leads ? state.withCourse(state.course().ledBy(seat)) : state;
  }

  private static Decision handOver(RoomState state, Act<CourseCommand.Lead> act) {
    SeatId next = act.command().seat();
    if (!Facilitators.mayLead(state, act.by())) {
      return Decision.refused(Refusal.NOT_LEAD);
    }
    if (state.seat(next).filter(Seat::facilitates).isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    return state.course().lead().filter(next::equals).isPresent()
        ? new Decision.Already(Optional.empty(), act.at())
        : Decision.happens(new CourseEvent.Leads(next, Optional.of(act.by())));
  }

  /** The lead is away, and another facilitator is there. */
  private static Optional<Instant> due(RoomState state) {
    return state
        .course()
        .lead()
        .flatMap(state::seat)
        .flatMap(Seat::absentSince)
        .map(since -> since.plus(LEFT_ALONE))
        .filter(due -> !Facilitators.here(state).isEmpty());
  }

  private static List<Event> moveOn(RoomState state) {
    SeatId next = Facilitators.here(state).get(0).id();
    return List.of(new CourseEvent.Leads(next, Optional.empty()));
  }
}
