package org.wellnessconnection.web.socket;

import java.time.Duration;
import java.util.Optional;

/**
 * Signs of life of one socket: what it must do in time, and when to ask whether it is still there.
 */
final class Vitals {
  private static final long ENTER_WITHIN = Duration.ofSeconds(5).toMillis();
  private static final long PING_AFTER = Duration.ofSeconds(15).toMillis();
  private static final long DEAD_AFTER = Duration.ofSeconds(25).toMillis();
  private static final long BEHIND_AT_MOST = Duration.ofSeconds(5).toMillis();
  private static final long BETWEEN_PINGS = Duration.ofSeconds(1).toMillis();

  private final long since;
  private long heard;
  private long level;
  private long asked;
  private long pinged;
  private boolean entered;

  Vitals(long now) {
    since = now;
    heard = now;
    level = now;
  }

  void entered() {
    entered = true;
  }

  void alive(long now) {
    heard = now;
  }

  /** The other side pings; false if it does so all the time. */
  boolean mayPing(long now) {
    boolean seldom = now - pinged >= BETWEEN_PINGS;
    pinged = now;
    alive(now);
    return seldom;
  }

  /** Nothing waits to be sent. */
  void level(long now) {
    level = now;
  }

  boolean mustPing(long now) {
    boolean quiet = now - heard >= PING_AFTER && now - asked >= PING_AFTER;
    asked = quiet ? now : asked;
    return quiet;
  }

  /** Why this socket has to go, if it has to. */
  Optional<CloseCode> verdict(long now) {
    if (!entered && now - since >= ENTER_WITHIN) {
      return Optional.of(CloseCode.SIGN_IN_AGAIN);
    }
    if (now - level >= BEHIND_AT_MOST) {
      return Optional.of(CloseCode.TOO_SLOW);
    }
    return now - heard >= DEAD_AFTER ? Optional.of(CloseCode.GOING_AWAY) : Optional.empty();
  }
}
