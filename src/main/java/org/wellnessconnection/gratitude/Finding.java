package org.wellnessconnection.gratitude;

import java.util.Locale;

/**
 * A part of a text by which somebody could be recognized.
 *
 * @param to behind its last character
 */
public record Finding(Kind kind, int from, int to) {

  /** Why it could be. */
  public enum Kind {
    NAME,
    DATE,
    AGE,
    ILLNESS,
    STORY,
    NUMBER,
    ADDRESS,
    WAY,
    BED,
    LETTERS;

    /** There are words under {@code gratitude.found.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean touches(Finding next) {
    return next.from < to;
  }

  /** One that covers both, for the reason of the first. */
  Finding with(Finding next) {
    return new Finding(kind, from, Math.max(to, next.to));
  }
}
