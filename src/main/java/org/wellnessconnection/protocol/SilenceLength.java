package org.wellnessconnection.protocol;

import java.time.Duration;
import java.util.Optional;

/** For how long somebody's chat is off. */
public enum SilenceLength {
  TWO_MINUTES(Optional.of(Duration.ofMinutes(2))),
  TEN_MINUTES(Optional.of(Duration.ofMinutes(10))),
  REST(Optional.empty());

  private final Optional<Duration> lasts;

  SilenceLength(Optional<Duration> lasts) {
    this.lasts = lasts;
  }

  /** Empty: for the rest of the session. */
  public Optional<Duration> lasts() {
    return lasts;
  }
}
