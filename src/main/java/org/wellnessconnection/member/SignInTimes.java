package org.wellnessconnection.member;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle after this long without being seen
 * @param longest after this long in any case
 */
public record SignInTimes(Duration idle, Duration longest) {
  private static final Duration IDLE_WHEN_SHARED = Duration.ofMinutes(30);
  private static final Duration LONGEST_WHEN_SHARED = Duration.ofHours(12);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(365);

  public SignInTimes {
    requireSensible("idle", idle);
    requireSensible("longest", longest);
  }

  public static SignInTimes usual() {
    return new SignInTimes(Duration.ofHours(12), Duration.ofDays(14));
  }

  /** Where other people may sit down next, forgetting to sign out must not last long. */
  public SignInTimes on(Device device) {
    return device.isShared()
        ? new SignInTimes(shorter(idle, IDLE_WHEN_SHARED), shorter(longest, LONGEST_WHEN_SHARED))
        : this;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void requireSensible(String name, Duration time) {
    if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + ": must be from PT1S to P365D");
    }
  }
}
