package org.wellnessconnection.gratitude;

import java.util.Locale;

/** Why somebody reads a post before it is published. */
public enum Flag {
  PATIENT_DETAIL,
  SAFETY;

  /** There are words under {@code gratitude.flag.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
