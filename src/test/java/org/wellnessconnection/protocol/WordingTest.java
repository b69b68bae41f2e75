package org.wellnessconnection.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.protocol.Refusal.BAD_TEXT;
import static org.wellnessconnection.protocol.Refusal.TEXT_TOO_LONG;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "two\nlines", FAMILY, "🇨🇦", "नमस्ते", "e\u0301", "\u202Eesrever", "\uE000"})
  void whatPeopleWriteMayBeSaid(String text) {
    assertThat(Wording.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "\u00A0", "\u200B", "\u2060\u200D", "\uFEFF", "\u3164", "\u2028"})
  void aTextThatShowsNothingIsNoText(String text) {
    assertThat(Wording.fault(text)).contains(BAD_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000",
        "a\tb",
        "a\rb",
        "a\u001B[2J",
        "a\u007F",
        "a\u0085",
        "a\uD800",
        "\uDC00a"
      })
  void controlsAndHalvesOfCharactersAreRefused(String text) {
    assertThat(Wording.fault(text)).contains(BAD_TEXT);
  }

  @Test
  void twoThousandCharactersAsAReaderCountsThemMayBeSaid() {
    assertThat(Wording.fault("é".repeat(2_000))).isEmpty();
    assertThat(Wording.fault(FAMILY.repeat(2_000))).isEmpty();
  }

  @Test
  void oneMoreIsTooMany() {
    assertThat(Wording.fault("é".repeat(2_001))).contains(TEXT_TOO_LONG);
    assertThat(Wording.fault(FAMILY.repeat(2_001))).contains(TEXT_TOO_LONG);
  }

  @Test
  void aTowerOfMarksIsTooLongFromTheSeventeenthPartOn() {
    assertThat(Wording.fault("e" + "\u0301".repeat(15))).isEmpty();
    assertThat(Wording.fault("e" + "\u0301".repeat(16))).contains(TEXT_TOO_LONG);
    assertThat(Wording.fault("e" + "\u0301".repeat(500))).contains(TEXT_TOO_LONG);
  }
}
