package org.wellnessconnection.load.client;

import java.time.Duration;
import java.util.Random;

/**
 * How long to wait before coming back: 0.2 s, doubling to 5 s, with jitter; short again after a
 * welcome.
 */
final class Backoff {

  private static final long SHORTEST_MILLIS = 200;
  private static final long LONGEST_MILLIS = 5_000;

  private final Random random;
  private long millis = SHORTEST_MILLIS;

  Backoff(Random random) {
    this.random = random;
  }

  synchronized Duration next() {
    long half = millis / 2;
    long pause = half + random.nextInt((int) half + 1);
    millis = Math.min(millis * 2, LONGEST_MILLIS);
    return Duration.ofMillis(pause);
  }

  synchronized void isWelcome() {
    millis = SHORTEST_MILLIS;
  }
}
