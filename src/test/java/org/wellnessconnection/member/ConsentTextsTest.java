package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What members agree to, and whether they did. */
class ConsentTextsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final ConsentTexts SHIPPED =
      ConsentTexts.read(Path.of("config/content"), "2026-11");

  @TempDir Path content;

  @Test
  void theShippedTextSaysInBothLanguagesThatItIsFree() {
    assertThat(SHIPPED.in("en").paragraphs()).anyMatch(it -> it.contains("free of charge"));
    assertThat(SHIPPED.in("fr").paragraphs())
        .anyMatch(it -> it.contains("gratuit"))
        .hasSameSizeAs(SHIPPED.in("en").paragraphs());
  }

  @Test
  void whoeverAgreedToItIsNotAskedAgain() {
    assertThat(SHIPPED.isAgreedTo(List.of(SHIPPED.given("fr", NOW)))).isTrue();
  }

  @Test
  void whoeverAgreedToAnotherOneOrTookItBackIs() {
    Consent other = Consent.given("2025-01", "en", NOW);
    Consent back = SHIPPED.given("en", NOW).withdrawnBy(NOW.plusSeconds(1));
    assertThat(SHIPPED.isAgreedTo(List.of())).isFalse();
    assertThat(SHIPPED.isAgreedTo(List.of(other, back))).isFalse();
  }

  @Test
  void whatWasTakenBackOnceStaysAsItWas() {
    Consent back = SHIPPED.given("en", NOW).withdrawnBy(NOW);
    assertThat(back.withdrawnBy(NOW.plusSeconds(9))).isEqualTo(back);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Title\n\nText.", "# Title\n", "# Title\nText."})
  void aFileThatIsNoTextIsNamed(String words) throws IOException {
    for (String language : List.of("en", "fr")) {
      Files.createDirectories(content.resolve(language + "/consent"));
      Files.writeString(content.resolve(language + "/consent/2027-01.md"), words);
    }
    assertThatThrownBy(() -> ConsentTexts.read(content, "2027-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en/consent/2027-01.md");
  }

  @Test
  void aVersionThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ConsentTexts.read(content, "2027-02"))
        .hasMessageContaining("2027-02.md: cannot be read");
  }
}
