package org.wellnessconnection.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody's name has to be known; nothing less is a reason. */
public enum IdentificationReason {
  RISK_TO_SELF,
  RISK_TO_OTHERS,
  MEDICAL_EMERGENCY,
  LEGAL_DUTY;

  /** There are words under {@code identification.reason.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<IdentificationReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findAny();
  }
}
