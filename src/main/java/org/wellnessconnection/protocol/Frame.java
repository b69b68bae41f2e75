package org.wellnessconnection.protocol;

import java.util.List;
import java.util.Optional;

/** What a client sends: the first frame, a ping, or a command under an attempt. */
public sealed interface Frame {

  record Enter(String ticket, List<Cursor> cursors) implements Frame {}

  record Ping() implements Frame {}

  /** {@code command} is empty until the sender's seat is known to be meant. */
  record Asked(AttemptId attempt, Wanted wanted) implements Frame {}

  /** What is wanted, once it is known who wants it. */
  @FunctionalInterface
  interface Wanted {
    Command by(SeatId seat);
  }

  /** The command itself, or what is wrong with the words in it. */
  record Unfit(AttemptId attempt, Refusal refusal, Optional<String> field) implements Frame {}
}
