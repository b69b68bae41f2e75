package org.wellnessconnection.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * A letter that is to be written to somebody. It holds no address and no finished text: both are
 * looked up when it goes out.
 *
 * @param letter the name of its words, such as {@code offered}
 * @param words what fills the gaps
 * @param calendar a calendar file that goes with it
 * @param until later it would be of no use
 */
public record Envelope(
    ReasonKey reason,
    AccountId to,
    String letter,
    Map<String, String> words,
    Optional<String> calendar,
    Optional<Instant> until) {
  private static final int LONGEST_WORD = 500;
  private static final int LONGEST_CALENDAR = 8_000;

  public Envelope {
    words = Map.copyOf(words);
    if (words.values().stream().anyMatch(word -> word.length() > LONGEST_WORD)
        || calendar.filter(text -> text.length() > LONGEST_CALENDAR).isPresent()) {
      throw new IllegalArgumentException("words: must be short");
    }
  }

  /** Only words. */
  public Envelope(ReasonKey reason, AccountId to, String letter, Map<String, String> words) {
    this(reason, to, letter, words, Optional.empty(), Optional.empty());
  }
}
