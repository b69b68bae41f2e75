package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.Optional;

/** How a session goes on. {@code by} is empty where it follows from the plan. */
public sealed interface CourseEvent extends Event.Control {

  @Override
  default Channel channel() {
    return Channel.GROUP;
  }

  record DoorsOpened() implements CourseEvent {}

  record Begun(Optional<SeatId> by) implements CourseEvent {}

  record Closing(Optional<SeatId> by) implements CourseEvent {}

  /** {@code ends} is the new planned end. */
  record Extended(Instant ends, SeatId by) implements CourseEvent {}

  /** Somebody leads a room that had lost its facilitators. */
  record TakenOver(SeatId seat) implements CourseEvent {}

  /** Who leads is the facilitators' business. */
  record Leads(SeatId seat, Optional<SeatId> by) implements CourseEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** From now on the room knows nobody any more. */
  record Sealed() implements CourseEvent {}
}
