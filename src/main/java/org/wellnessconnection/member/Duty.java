package org.wellnessconnection.member;

import java.util.Locale;
import java.util.Set;

/** What somebody answers for. Whoever has none takes part. */
public enum Duty {
  FACILITATOR,
  COORDINATOR,
  SAFETY_LEAD,
  ADMINISTRATOR;

  /** Those who are called when a room needs somebody. */
  public static final Set<Duty> ON_CALL = Set.of(COORDINATOR, SAFETY_LEAD);

  /** There are words under {@code duty.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
