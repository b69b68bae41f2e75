package org.wellnessconnection.gratitude;

import java.util.Locale;

/** Why something is not done with a post. */
public enum PostRefusal {
  POST_GONE,
  ALREADY_DECIDED,
  OWN_POST,
  BAD_NOTE;

  /** There are words under {@code refusal.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
