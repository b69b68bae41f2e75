package org.wellnessconnection.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom somebody looks something up: each is a door into the resources. */
public enum Whom {
  ME,
  COLLEAGUE,
  GROUP;

  /** There are words under {@code resources.for.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Whom> of(String code) {
    return Stream.of(values()).filter(it -> it.code().equals(code)).findAny();
  }
}
