package org.wellnessconnection.gratitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be posted, and what it looks like then. */
class DraftTest {
  private static Optional<String> fault(String name, String language, String text) {
    return new Draft(name, language, text).fault().map(Draft.Fault::code);
  }

  private static Optional<String> fault(String text) {
    return fault("", "en", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", "\u200B\u200E\u202E", "\u2800\u3164", "\u0000a", "\uD800a"})
  void whatSaysNothingOrCannotBeShownIsRefused(String text) {
    assertThat(fault(text)).contains("bad_text");
  }

  @Test
  void twelveHundredCharactersAreEnoughForAnybody() {
    assertThat(fault("é".repeat(1_200))).isEmpty();
    assertThat(fault("é".repeat(1_201))).contains("text_too_long");
    assertThat(fault("👩‍⚕️".repeat(1_200))).contains("text_too_long");
    assertThat(fault("👩‍⚕️".repeat(300))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sam,en,",
    "'',fr,",
    "Sam,de,bad_choice",
    "Sam,'',bad_choice",
    "a@b.ca,en,name_reaches_you",
    "5145550142,en,name_number",
    "<b>,en,name_signs",
    "moderator,en,name_reserved"
  })
  void aNameIsChosenAsForARoomAndALanguageIsOneOfTwo(String name, String language, String code) {
    assertThat(fault(name, language, "Thank you.")).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void whatHidesOrTurnsTheDirectionIsTakenOutAndParagraphsStay() {
    Draft draft =
        new Draft("", "en", "  One\u202E\u2067 two\u200B \r\n\r\n\r\n\r\nthree\u00AD\uFEFF\t.  ");
    assertThat(draft.text()).isEqualTo("One two\n\nthree .");
  }

  @Test
  void familiesAndFlagsStayWhole() {
    assertThat(new Draft("", "en", "👨‍👩‍👧 🏳️‍🌈 été").text()).isEqualTo("👨‍👩‍👧 🏳️‍🌈 été");
  }
}
