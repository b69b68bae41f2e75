package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the rules of a room answer to a command. */
public sealed interface Decision {

  /** Do this; {@code gone} takes the place of a text that is taken away. */
  record Happens(List<Event> events, Optional<Gone> gone) implements Decision {}

  /** Somebody had done it before. */
  record Already(Optional<SeatId> by, Instant at) implements Decision {}

  /** The room is not as the one who asks believes; look again. */
  record Conflict() implements Decision {}

  /** No. */
  record Refused(Refusal refusal) implements Decision {}

  static Decision happens(Event... events) {
    return new Happens(List.of(events), Optional.empty());
  }

  static Decision refused(Refusal refusal) {
    return new Refused(refusal);
  }
}
