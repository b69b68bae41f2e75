package org.wellnessconnection.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody reports. */
public enum ReportKind {
  UNKIND,
  PATIENT_DETAIL,
  HARASSMENT,
  SAFETY,
  /** How the session was led. */
  LEADING,
  OTHER;

  public static Optional<ReportKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
