package org.wellnessconnection.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;

/** Which session could take in the people of another one. */
public final class Merging {
  private static final Duration NEAR = Duration.ofDays(14);

  private Merging() {}

  /**
   * Whether they would find what they registered for: near in time, for them, in their language.
   */
  public static boolean couldTakeIn(Session other, Session session, Instant now) {
    return other.isPublished()
        && !other.id().equals(session.id())
        && other.when().starts().isAfter(now)
        && isNear(other, session)
        && isForThem(other.outline(), session.outline());
  }

  private static boolean isNear(Session other, Session session) {
    Duration apart = Duration.between(session.when().starts(), other.when().starts()).abs();
    return apart.compareTo(NEAR) <= 0;
  }

  private static boolean isForThem(Outline other, Outline own) {
    boolean spoken = !Collections.disjoint(other.spoken().languages(), own.spoken().languages());
    boolean meant = other.audience() == Audience.ALL || other.audience() == own.audience();
    return spoken && meant;
  }
}
