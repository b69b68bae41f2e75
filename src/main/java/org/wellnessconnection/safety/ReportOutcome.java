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

  /** Whether it changes something for whom it is about, so that they are told. */
  boolean touchesSomebody() {
    return this == CONTENT_REMOVED || this == PERSON_WARNED || this == PERSON_SUSPENDED;
  }

  /** What the one who reported is told: that something was done, and not what. */
  public String inGeneral() {
    return touchesSomebody() ? "acted" : code();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
