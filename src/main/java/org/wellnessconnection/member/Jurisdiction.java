package org.wellnessconnection.member;

import java.util.Locale;
import java.util.stream.Stream;

/** Where somebody says they are: a province, a territory, or elsewhere, also for "not said". */
public enum Jurisdiction {
  BC,
  AB,
  SK,
  MB,
  ON,
  QC,
  NB,
  NS,
  PE,
  NL,
  YT,
  NT,
  NU,
  ELSEWHERE;

  /** {@code bc} to {@code nu}, or {@code elsewhere}; there are words under {@code help.place.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whatever is not a code of a province or territory is elsewhere: help is never refused. */
  public static Jurisdiction of(String code) {
    return Stream.of(values())
        .filter(place -> place.code().equals(code))
        .findAny()
        .orElse(ELSEWHERE);
  }
}
