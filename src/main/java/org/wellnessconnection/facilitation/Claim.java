package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.TeamEvent;

/** A facilitator is with a person: a word to the others, which keeps nobody from anything. */
public record Claim(SeatId by, Instant at) {
  public static final Duration LASTS = Duration.ofSeconds(60);

  /** One's own claim is renewed; that of another is told. */
  public static Decision make(Optional<Claim> claimed, SeatId seat, SeatId by, Instant now) {
    return claimed
        .filter(was -> was.isOn(now) && !was.by().equals(by))
        .<Decision>map(was -> new Decision.Already(Optional.of(was.by()), was.at()))
        .orElseGet(() -> Decision.happens(new TeamEvent.Claimed(seat, by, now.plus(LASTS))));
  }

  /** Only one's own is given up. */
  public static Decision drop(Optional<Claim> claimed, SeatId seat, SeatId by, Instant now) {
    return claimed.filter(was -> was.isOn(now) && was.by().equals(by)).isPresent()
        ? Decision.happens(new TeamEvent.Unclaimed(seat, by))
        : new Decision.Already(Optional.empty(), now);
  }

  public boolean isOn(Instant now) {
    return now.isBefore(until());
  }

  public Instant until() {
    return at.plus(LASTS);
  }
}
