package org.wellnessconnection.protocol;

import java.time.Instant;

/** What facilitators tell one another. Nobody else hears it. */
public sealed interface TeamEvent extends Event.Control {

  @Override
  default Channel channel() {
    return Channel.STAFF;
  }

  /** Said among the facilitators. */
  record Conferred(SeatId seat, String text, AttemptId attempt) implements Event.Chat {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** {@code until}: then it is over without another word. */
  record Claimed(SeatId seat, SeatId by, Instant until) implements TeamEvent {}

  record Unclaimed(SeatId seat, SeatId by) implements TeamEvent {}
}
