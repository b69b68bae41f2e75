package org.wellnessconnection.gratitude;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A sign of resonance: it is for the one who wrote, and nobody counts it. */
public enum Sign {
  WITH_YOU,
  THANK_YOU,
  SAME_HERE;

  public static Optional<Sign> of(String code) {
    return Stream.of(values()).filter(sign -> sign.code().equals(code)).findFirst();
  }

  /** There are words under {@code gratitude.sign.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
