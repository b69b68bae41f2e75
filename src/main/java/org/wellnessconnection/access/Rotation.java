package org.wellnessconnection.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which key it is at what time: all servers change it at the same moment, without a word. */
final class Rotation {
  static final Duration PERIOD = Duration.ofDays(30);

  /** So that whoever keeps our public keys for a while knows the next one before it is used. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private Rotation() {}

  static long period(Instant now) {
    return now.getEpochSecond() / PERIOD.toSeconds();
  }

  /** Those that may have signed a token that is still good, and the next one in time. */
  static List<Long> published(Instant now) {
    return Stream.of(now.minus(AccessTokens.LASTS), now, now.plus(AHEAD))
        .map(Rotation::period)
        .distinct()
        .toList();
  }
}
