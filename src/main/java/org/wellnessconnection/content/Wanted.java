package org.wellnessconnection.content;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Refused;

/** What somebody looks for: a few words, of each of which the beginning is enough. */
public record Wanted(String typed, List<Folded> words) {
  public static final int LONGEST = 100;
  private static final int MOST_WORDS = 10;

  /**
   * @return empty when nothing was typed
   * @throws Refused {@code bad_search} for what is too long, or has no word in it
   */
  public static Optional<Wanted> of(String typed) {
    String asked = typed.strip();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Refused.unless(asked.length() <= LONGEST, "q", "bad_search");
    List<Folded> words = Folded.words(asked);
    Refused.unless(!words.isEmpty() && words.size() <= MOST_WORDS, "q", "bad_search");
    return Optional.of(new Wanted(asked, words));
  }

  boolean matches(Folded word) {
    return words.stream().anyMatch(word::begins);
  }
}
