package org.wellnessconnection.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of a report. */
public enum ReportOutcome {
  NO_ACTION,
  CONTENT_REMOVED,
  PERSON_WARNED,
  PERSON_SUSPENDED,
  ESCALATED;

  public static Optional<ReportOutcome> of(String code) {
    return Stream.of(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
