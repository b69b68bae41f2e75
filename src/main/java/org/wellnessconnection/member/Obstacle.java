package org.wellnessconnection.member;

import java.util.Locale;

/** Why somebody is not given a duty, or keeps it. */
public enum Obstacle {
  NO_SUCH_PERSON,
  CHANGED_MEANWHILE,
  NOT_YOUR_OWN_DUTY,
  NOT_YOURS_TO_GIVE,
  LAST_OF_DUTY,
  NOT_TAKEN_HERE,
  BAD_DUTY,
  BAD_DATE,
  NO_QUALIFICATION;

  /** There are words under {@code refusal.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
