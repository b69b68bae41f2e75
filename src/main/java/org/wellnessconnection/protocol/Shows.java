package org.wellnessconnection.protocol;

import java.util.Optional;

/**
 * What somebody shows of themselves in one room beside a name: only what they ticked there.
 *
 * @param career where in medicine they are, as a code with words under {@code stage.}
 * @param province as a code with words under {@code help.place.}
 */
public record Shows(Optional<String> career, Optional<String> province) {
  public static final Shows NOTHING = new Shows(Optional.empty(), Optional.empty());

  /** What can be ticked. */
  public enum Tick {
    CAREER,
    PROVINCE
  }

  /** Nothing is not told at all. */
  public Optional<Shows> unlessNothing() {
    return Optional.of(this).filter(shows -> !shows.equals(NOTHING));
  }
}
