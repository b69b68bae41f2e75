package org.wellnessconnection.protocol;

import java.time.Duration;
import java.util.Optional;

/** The one answer to a command. */
public sealed interface Answer {

  /** Done and kept. The number of its first entry. */
  record Applied(AttemptId attempt, Channel channel, long seq, long at) implements Answer {}

  record Already(AttemptId attempt, Optional<SeatId> by, long at) implements Answer {}

  /** The room kept changing; {@code now} is its control version. */
  record Conflict(AttemptId attempt, long now) implements Answer {}

  record Refused(AttemptId attempt, Refusal refusal, Optional<Duration> retryAfter)
      implements Answer {
    public Refused(AttemptId attempt, Refusal refusal) {
      this(attempt, refusal, Optional.empty());
    }
  }

  /** It may or may not have happened: repeat the same attempt. */
  record Uncertain(AttemptId attempt) implements Answer {}
}
