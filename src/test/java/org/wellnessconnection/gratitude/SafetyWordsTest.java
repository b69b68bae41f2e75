package org.wellnessconnection.gratitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words after which help comes first. */
class SafetyWordsTest {
  private static final SafetyWords WORDS = SafetyWords.read(Path.of("config/content"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some nights I want to die.",
        "I don’t want to live like this",
        "I thought of SUICIDE again",
        "j’ai pensé à m’enlever la vie",
        "Je n’en peux plus.",
        "des idées suicidaires",
        "They would be better off\nwithout me",
        "i was self harming"
      })
  void areHeardHoweverTheyAreWritten(String text) {
    assertThat(WORDS.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to diet less and dance more.",
        "This shift is finally over.",
        "Je veux mourir de rire moins souvent seule"
      })
  void othersMostlyAreNot(String text) {
    boolean laughs = text.contains("mourir de rire");
    assertThat(WORDS.areIn(text)).isEqualTo(laughs);
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path content) throws IOException {
    for (String language : new String[] {"en", "fr"}) {
      Files.createDirectories(content.resolve(language + "/help"));
      Files.writeString(
          content.resolve(language + "/help/safety-words.txt"), "# yes\nfine words\n");
    }
    Path french = content.resolve("fr/help/safety-words.txt");
    Files.writeString(french, "bien\n(.*\n");
    assertThatThrownBy(() -> SafetyWords.read(content))
        .hasMessage(french + ": line 2: must be a few words");
    Files.delete(french);
    assertThatThrownBy(() -> SafetyWords.read(content)).hasMessage(french + ": cannot be read");
  }
}
