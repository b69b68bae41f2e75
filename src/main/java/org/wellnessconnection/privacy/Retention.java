package org.wellnessconnection.privacy;

import java.time.Duration;

/** How long each class of what we know is kept. The one table; nothing else says it. */
public enum Retention {
  /** What was said and noted, and the names that were used: counted from the end of the session. */
  CHAT(Duration.ofMinutes(10)),
  /** Who had which seat, by account: from the end of the session. */
  SEAT_LIST(Duration.ofHours(24)),
  /** A report with its excerpt: from the moment it is closed. */
  REPORT(Duration.ofDays(30)),
  /** A report that nobody closes: from the moment it was made. */
  OPEN_REPORT(Duration.ofDays(365)),
  /** What participants and facilitators wrote after a session. */
  AFTERTHOUGHTS(Duration.ofDays(365)),
  /** Who was identified, by whom and why, and the word that waits for them: from the asking. */
  IDENTIFICATION(Duration.ofDays(90)),
  /** Who did what by their duty, and why. */
  AUDIT(Duration.ofDays(730)),
  /** That something was taken away, and how much. */
  RECEIPT(Duration.ofDays(730));

  private final Duration kept;

  Retention(Duration kept) {
    this.kept = kept;
  }

  public Duration kept() {
    return kept;
  }
}
