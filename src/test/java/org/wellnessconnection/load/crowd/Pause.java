package org.wellnessconnection.load.crowd;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A time that is part of what is tried: how long there is load, or how long something is down. */
public final class Pause {

  private Pause() {}

  public static void of(Duration time) {
    try {
      if (new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new AssertionError("nobody counts down");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
