package org.wellnessconnection.facilitation;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.SeatId;

/** Something decided in a room: by whom (nobody, when it follows from the plan) and when. */
public record Ruling(Optional<SeatId> by, Instant at) {
  public static Ruling of(SeatId by, Instant at) {
    return new Ruling(Optional.of(by), at);
  }
}
