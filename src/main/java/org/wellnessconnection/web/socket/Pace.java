package org.wellnessconnection.web.socket;

import java.time.Duration;

/** How often something may happen in ten seconds. */
final class Pace {
  private static final long WINDOW = Duration.ofSeconds(10).toMillis();

  private final int most;
  private long windowStart;
  private int count;

  Pace(int most) {
    this.most = most;
  }

  /** Counts one more; false if that is too many. */
  boolean allows(long now) {
    if (isOver(now)) {
      windowStart = now;
      count = 0;
    }
    count++;
    return count <= most;
  }

  /** Whether it is as if nothing had happened. */
  boolean isOver(long now) {
    return now - windowStart >= WINDOW;
  }

  Duration untilNext(long now) {
    return Duration.ofMillis(Math.max(0, windowStart + WINDOW - now));
  }
}
