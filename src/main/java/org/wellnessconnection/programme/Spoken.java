package org.wellnessconnection.programme;

import java.util.Set;

/** Which languages are spoken in a session. */
public enum Spoken {
  EN,
  FR,
  BOTH;

  public Set<String> languages() {
    return switch (this) {
      case EN -> Set.of("en");
      case FR -> Set.of("fr");
      case BOTH -> Set.of("en", "fr");
    };
  }
}
