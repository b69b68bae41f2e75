package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.SeatId;

/** Nobody writes to the group for a minute, facilitators included. It ends by itself. */
public record QuietMinute(SeatId by, Instant at, Instant ends) {
  public static final Duration LASTS = Duration.ofMinutes(1);

  public static Decision begin(Optional<QuietMinute> quiet, SeatId by, Instant now) {
    return quiet
        .filter(was -> was.isOn(now))
        .<Decision>map(was -> new Decision.Already(Optional.of(was.by()), was.at()))
        .orElseGet(() -> Decision.happens(new ConductEvent.QuietBegun(by, now.plus(LASTS))));
  }

  public boolean isOn(Instant now) {
    return now.isBefore(ends);
  }

  /** The room was on hold for so long. */
  public QuietMinute movedBy(Duration hold) {
    return new QuietMinute(by, at, ends.plus(hold));
  }
}
