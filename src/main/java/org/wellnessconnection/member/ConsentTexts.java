package org.wellnessconnection.member;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The text that members agree to now, in both languages.
 *
 * @param version such as {@code 2026-11}
 */
public record ConsentTexts(String version, ConsentText english, ConsentText french) {

  /**
   * Reads {@code <language>/consent/<version>.md} in both languages.
   *
   * @throws IllegalArgumentException with one line that names the file
   */
  public static ConsentTexts read(Path content, String version) {
    String file = "consent/" + version + ".md";
    return new ConsentTexts(
        version,
        ConsentText.read(content.resolve("en").resolve(file)),
        ConsentText.read(content.resolve("fr").resolve(file)));
  }

  /** Whatever is not French is read in English. */
  public ConsentText in(String language) {
    return language.equals("fr") ? french : english;
  }

  /** Somebody agrees to it as it is written in that language. */
  public Consent given(String language, Instant at) {
    return Consent.given(version, language.equals("fr") ? "fr" : "en", at);
  }

  /** Whether one of these is about this text, and still holds. */
  public boolean isAgreedTo(List<Consent> ledger) {
    return ledger.stream().anyMatch(it -> it.version().equals(version) && it.holds());
  }
}
