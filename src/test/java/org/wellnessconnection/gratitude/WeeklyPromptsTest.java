package org.wellnessconnection.gratitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.zones.Zones;

/** Another question each week. */
class WeeklyPromptsTest {
  private static final WeeklyPrompts PROMPTS = WeeklyPrompts.read(Path.of("config/content"));

  private static String at(String instant, String language) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new ThisWeeksPrompt(PROMPTS, Zones.ofThisMachine(), clock).in(language);
  }

  @Test
  void thereIsOneForEachWeekOfHalfAYearAndNoneTwice() {
    assertThat(PROMPTS.prompts()).hasSize(26).doesNotHaveDuplicates();
    assertThat(PROMPTS.prompts()).allMatch(it -> PatientDetail.in(it.en() + it.fr()).isEmpty());
  }

  @Test
  void aNewOneComesOnMondayAsClocksAreInTheProgramme() {
    String before = at("2026-11-23T04:59:00Z", "en");
    String after = at("2026-11-23T05:01:00Z", "en");
    assertThat(after).isNotEqualTo(before).isEqualTo(at("2026-11-29T20:00:00Z", "en"));
    assertThat(at("2026-11-24T12:00:00Z", "fr")).isEqualTo(PROMPTS.prompts().get(21).fr());
  }

  @Test
  void theWeekThatBelongsToTwoYearsHasOne() {
    assertThat(at("2026-12-31T12:00:00Z", "en")).isEqualTo(at("2027-01-03T12:00:00Z", "en"));
  }

  @Test
  void aBrokenFileNamesTheLineOrField(@TempDir Path content) throws IOException {
    Path file = content.resolve("prompts.yaml");
    Files.writeString(file, "prompts:\n  - {en: 'One', fr: ''}\n");
    assertThatThrownBy(() -> WeeklyPrompts.read(content))
        .hasMessageStartingWith(file + ": prompts.0: must be in en and fr");
    Files.writeString(file, "prompts: []\n");
    assertThatThrownBy(() -> WeeklyPrompts.read(content)).hasMessageContaining("must not be empty");
  }
}
