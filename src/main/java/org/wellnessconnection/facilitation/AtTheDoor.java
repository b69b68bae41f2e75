package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.NotNowReason;
import org.wellnessconnection.protocol.SeatId;

/**
 * What facilitators ruled last about one person who waits.
 *
 * @param state {@code NEXT}, {@code NOT_NOW}, {@code RETURNED} or {@code CONTESTED}
 */
public record AtTheDoor(DoorState state, Ruling ruling, Optional<NotNowReason> reason) {
  /** Two who rule differently within this time have not seen each other's ruling. */
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  public static AtTheDoor ruled(DoorState state, SeatId by, Instant at) {
    return new AtTheDoor(state, Ruling.of(by, at), Optional.empty());
  }

  public static AtTheDoor notNow(SeatId by, Instant at, NotNowReason reason) {
    return new AtTheDoor(DoorState.NOT_NOW, Ruling.of(by, at), Optional.of(reason));
  }

  public boolean is(DoorState other) {
    return state == other;
  }

  /** Whether another one ruled so only just now; then neither of the two has the last word. */
  public static boolean clashes(Ruling made, SeatId by, Instant now) {
    boolean byAnother = made.by().filter(first -> !first.equals(by)).isPresent();
    return byAnother && !now.isAfter(made.at().plus(AT_ONCE));
  }
}
