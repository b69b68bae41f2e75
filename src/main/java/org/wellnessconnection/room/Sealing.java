package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Course;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Role;

/** A while after its end a session knows nobody any more: only counts remain. */
final class Sealing {
  private static final Duration READABLE = Duration.ofMinutes(10);

  /** Whoever is still in a side room keeps the room a little longer. */
  private static final Duration LEFT_OPEN = Duration.ofHours(24);

  private Sealing() {}

  static void lay(Rules rules) {
    rules.afterwards(Sealing::due, (state, now) -> List.of(new CourseEvent.Sealed()));
    rules.owes(Sealing::purgeDue);
    rules.after(CourseEvent.Sealed.class, (state, e, at) -> sealed(state, at));
  }

  private static Optional<Instant> due(RoomState state) {
    return state
        .course()
        .since()
        .filter(since -> state.course().isAt(Stage.ENDED) && !isOwed(state))
        .map(since -> since.plus(kept(state)));
  }

  /** What was to reach somebody beyond this room reaches them before it is forgotten. */
  private static boolean isOwed(RoomState state) {
    return Calls.waiting(state).isPresent() || Removals.toPropose(state).isPresent();
  }

  /** At least until the last words are read; a lounge may say that it keeps them longer. */
  private static Duration kept(RoomState state) {
    Duration kept = state.plan().format().kept().orElse(READABLE);
    boolean waits = state.care().isOpen() && kept.compareTo(LEFT_OPEN) < 0;
    return waits ? LEFT_OPEN : kept;
  }

  /** Since when what was said should be gone. */
  static Optional<Instant> purgeDue(RoomState state) {
    return state.course().since().filter(since -> state.course().isAt(Stage.SEALED));
  }

  /** Begins from an empty room, so that nothing is forgotten that should be. */
  private static RoomState sealed(RoomState state, Instant at) {
    Course.Headcount people =
        new Course.Headcount(count(state, Role.PARTICIPANT), count(state, Role.FACILITATOR));
    return RoomState.planned(state.plan().withRoster(Roster.of(Set.of())))
        .withCourse(state.course().sealed(people, at))
        .withEnded(state.ended().map(ended -> new Ruling(Optional.empty(), ended.at())));
  }

  private static long count(RoomState state, Role role) {
    return state.seats().values().stream()
        .filter(seat -> seat.role() == role && seat.admitted().isPresent())
        .count();
  }
}
