package org.wellnessconnection.member;

import java.util.Locale;

/** Why a duty is given or ends, in one of a few words. */
public enum Motive {
  TRAINED,
  RENEWED,
  NEW_TASK,
  STEPPED_BACK,
  LEFT,
  CONCERN,
  MISTAKE;

  /** There are words under {@code motive.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
