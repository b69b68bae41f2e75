package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing is released with help that nobody has looked at in time. The day is today, or the one in
 * {@code -Dwellness.day=2027-01-31}.
 */
class CrisisHelpReleaseTest {
  private static final LocalDate DAY =
      LocalDate.parse(
          System.getProperty("wellness.day", LocalDate.now(Clock.systemUTC()).toString()));

  @Test
  void everyLineHasBeenLookedAtInTime() {
    HelpInBothLanguages help = CrisisHelpFile.read(Path.of("config/content"));
    for (String language : List.of("en", "fr")) {
      assertThat(help.in(language).overdue(DAY))
          .as("overdue on " + DAY + " in config/content/" + language)
          .extracting(HelpLine::name)
          .isEmpty();
    }
  }
}
