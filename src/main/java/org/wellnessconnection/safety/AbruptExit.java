package org.wellnessconnection.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.SeatId;

/**
 * Somebody went soon after they had shared, or asked for support, and did not come back. It says
 * nothing of how they are: people decide whether to ask.
 *
 * @param name the room name
 * @param mark what stands for them in this room, so that they can be forgotten
 */
public record AbruptExit(SeatId seat, String name, String mark) {
  private static final Duration SOON = Duration.ofMinutes(2);

  /** Whether somebody who went then went soon after one of these moments. */
  public static boolean isOne(Instant went, Stream<Instant> moments) {
    return moments.anyMatch(moment -> !went.isBefore(moment) && !went.isAfter(moment.plus(SOON)));
  }
}
