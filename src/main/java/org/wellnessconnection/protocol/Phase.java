package org.wellnessconnection.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * One part of a session, as it is planned. Its times are soft: a phase and a turn last until
 * somebody moves on.
 *
 * @param turn how long everybody may share in a round; empty where nobody looks at the clock
 */
public record Phase(
    Kind kind,
    Title title,
    Duration length,
    Optional<Duration> turn,
    Voice voice,
    Meanwhile meanwhile) {

  public enum Kind {
    ARRIVAL,
    AGREEMENT,
    CHECK_IN,
    TALK,
    SHARING,
    DISCUSSION,
    GROUPS,
    PAUSE,
    CHECK_OUT
  }

  /** Who speaks: everyone, who brings something, or everyone but them, who listen. */
  public enum Voice {
    EVERYONE,
    PRESENTER,
    OTHERS
  }

  /** What the others do while somebody shares: write, or support in silence. */
  public enum Meanwhile {
    TEXT,
    SIGNS
  }

  public record Title(String en, String fr) {}
}
