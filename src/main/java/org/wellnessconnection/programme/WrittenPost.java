package org.wellnessconnection.programme;

import java.util.Optional;
import java.util.Set;

/**
 * A post in the gratitude space as a file has it, for a place where somebody tries things out.
 *
 * @param name whose it seems to be; without one it is unnamed
 * @param daysAgo when it was published
 */
public record WrittenPost(Optional<String> name, String language, String text, int daysAgo) {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final int MOST_DAYS = 300;

  public WrittenPost {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("language: must be one of [en, fr]");
    }
    if (daysAgo < 0 || daysAgo > MOST_DAYS) {
      throw new IllegalArgumentException("daysAgo: must be from 0 to " + MOST_DAYS);
    }
  }
}
