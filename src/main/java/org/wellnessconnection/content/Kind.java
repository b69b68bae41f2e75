package org.wellnessconnection.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a resource is about. */
public enum Kind {
  PEER_SUPPORT,
  SELF_CARE,
  CRISIS,
  LEARNING,
  ORGANISING;

  /** There are words under {@code resources.kind.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String code) {
    return Stream.of(values()).filter(it -> it.code().equals(code)).findAny();
  }
}
