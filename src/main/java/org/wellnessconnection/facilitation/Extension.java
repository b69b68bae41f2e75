package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;

/** A session may go on a little longer, on purpose and never for long. */
public final class Extension {
  private static final long SHORT_MINUTES = 5;
  private static final long LONG_MINUTES = 10;
  private static final Duration MOST = Duration.ofMinutes(15);

  private Extension() {}

  /**
   * @param ends the planned end as it is now
   */
  public static Decision grant(
      Course course, Optional<Instant> ends, CourseCommand.Extend wish, SeatId by) {
    return obstacle(course, ends, wish)
        .map(Decision::refused)
        .orElseGet(
            () -> Decision.happens(new CourseEvent.Extended(later(ends, wish.minutes()), by)));
  }

  private static Optional<Refusal> obstacle(
      Course course, Optional<Instant> ends, CourseCommand.Extend wish) {
    if (ends.isEmpty()) {
      return Optional.of(Refusal.NO_PLANNED_END);
    }
    if (!course.isUnderWay()) {
      return Optional.of(Refusal.NOT_YET);
    }
    if (wish.minutes() != SHORT_MINUTES && wish.minutes() != LONG_MINUTES) {
      return Optional.of(Refusal.BAD_EXTENSION);
    }
    boolean tooLong =
        course.extended().plus(Duration.ofMinutes(wish.minutes())).compareTo(MOST) > 0;
    return tooLong ? Optional.of(Refusal.EXTENSION_USED_UP) : Optional.empty();
  }

  private static Instant later(Optional<Instant> ends, long minutes) {
    return ends.orElseThrow().plus(Duration.ofMinutes(minutes));
  }
}
