package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.Optional;

/** What whoever leads a session does with its course. */
public sealed interface CourseCommand extends Command {

  record Begin() implements CourseCommand {}

  record Close() implements CourseCommand {}

  /**
   * @param ends the planned end that the one who asks believes in
   */
  record Extend(long minutes, Optional<Instant> ends) implements CourseCommand {}

  /** Hands the lead to another facilitator. */
  record Lead(SeatId seat) implements CourseCommand {}

  /** Whoever takes over a room that has lost its facilitators leads it, and it goes on. */
  record Takeover() implements CourseCommand {}
}
