package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SilenceLength;

/**
 * Chat is off for one person, who always knows, and knows until when.
 *
 * @param until empty: for the rest of the session
 */
public record Silence(SeatId by, Instant at, Optional<Instant> until) {

  /** Said again it is already so; for another length it begins anew. */
  public static Decision begin(
      Optional<Silence> silent, SeatId seat, SilenceLength lasting, Ruling ruling) {
    Optional<Silence> same =
        silent.filter(was -> was.isOn(ruling.at()) && was.lasts().equals(lasting.lasts()));
    Optional<Instant> until = lasting.lasts().map(ruling.at()::plus);
    return same.<Decision>map(was -> new Decision.Already(Optional.of(was.by()), was.at()))
        .orElseGet(
            () -> Decision.happens(new Event.ChatOff(seat, ruling.by().orElseThrow(), until)));
  }

  public static Decision lift(Optional<Silence> silent, SeatId seat, Ruling ruling) {
    return silent.isPresent()
        ? Decision.happens(new Event.ChatOn(seat, ruling.by()))
        : new Decision.Already(Optional.empty(), ruling.at());
  }

  public boolean isOn(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isEmpty();
  }

  private Optional<Duration> lasts() {
    return until.map(end -> Duration.between(at, end));
  }
}
