package org.wellnessconnection.member;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody agreed to what is kept of them.
 *
 * @param version of the text that they agreed to, such as {@code 2026-11}
 * @param language {@code en} or {@code fr}, in which they read it
 */
public record Consent(String version, String language, Instant given, Optional<Instant> withdrawn) {

  public static Consent given(String version, String language, Instant at) {
    return new Consent(version, language, at, Optional.empty());
  }

  /** From then on; what was withdrawn before stays as it was. */
  public Consent withdrawnBy(Instant at) {
    return holds() ? new Consent(version, language, given, Optional.of(at)) : this;
  }

  public boolean holds() {
    return withdrawn.isEmpty();
  }
}
