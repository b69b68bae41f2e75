package org.wellnessconnection.gratitude;

import java.util.Locale;

/** Where a post is. One that was withdrawn or is over is nowhere. */
public enum Stage {
  /** It is published by itself, unless the author pulls it back first. */
  SECOND_THOUGHT,
  IN_REVIEW,
  PUBLISHED,
  RETURNED,
  REMOVED;

  /** There are words under {@code gratitude.stage.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
