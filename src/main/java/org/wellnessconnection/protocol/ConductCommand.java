package org.wellnessconnection.protocol;

/** What facilitators may want done when somebody, or the room, needs a pause. */
public sealed interface ConductCommand extends Command {

  /** A private word in the person's own language. */
  record Nudge(SeatId seat, Prompt prompt) implements ConductCommand {}

  /** A removal was a mistake: the person may knock again. */
  record Readmit(SeatId seat) implements ConductCommand {}

  /** Nobody writes for a minute, facilitators included. */
  record QuietMinute() implements ConductCommand {}
}
