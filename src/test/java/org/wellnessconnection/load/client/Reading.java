package org.wellnessconnection.load.client;

import java.time.Duration;

/** How fast a client takes frames from its line. */
public final class Reading {

  private static final Duration NEVER = Duration.ofDays(1);

  private Duration perFrame = Duration.ZERO;

  public synchronized void stops() {
    slowsTo(NEVER);
  }

  public synchronized void slowsTo(Duration each) {
    perFrame = each;
    notifyAll();
  }

  public synchronized void isQuickAgain() {
    slowsTo(Duration.ZERO);
  }

  /** Waits as long as this client takes for a frame, or until it is quick again. */
  synchronized void takesItsTime() {
    long deadline = System.nanoTime() + perFrame.toNanos();
    try {
      for (long left = perFrame.toMillis(); left > 0 && !perFrame.isZero(); ) {
        wait(left);
        left = (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
