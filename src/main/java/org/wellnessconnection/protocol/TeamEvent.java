package org.wellnessconnection.protocol;

import java.time.Instant;

/** What facilitators tell one another, and nobody else hears, but for what they share. */
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

  /**
   * A facilitator gives everybody something to read; everybody reads its title in their language.
   */
  record ResourceShared(SeatId seat, Slug slug, AttemptId attempt) implements Event.Chat {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  /** {@code until}: then it is over without another word. */
  record Claimed(SeatId seat, SeatId by, Instant until) implements TeamEvent {}

  record Unclaimed(SeatId seat, SeatId by) implements TeamEvent {}
}
