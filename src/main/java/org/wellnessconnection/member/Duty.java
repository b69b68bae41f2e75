package org.wellnessconnection.member;

import java.util.Locale;

/** What somebody answers for beyond the sessions they lead. */
public enum Duty {
  COORDINATOR,
  SAFETY_LEAD;

  /** There are words under {@code duty.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
