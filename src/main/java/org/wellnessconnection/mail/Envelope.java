package org.wellnessconnection.mail;

import io.soabase.recordbuilder.core.RecordBuilder;
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
 * @param takesBack another one, which takes an event out of the calendar
 * @param until later it would be of no use
 */
@RecordBuilder
public record Envelope(
    ReasonKey reason,
    AccountId to,
    String letter,
    Map<String, String> words,
    Optional<String> calendar,
    Optional<String> takesBack,
    Optional<Instant> until)
    implements EnvelopeBuilder.With {
  private static final int LONGEST_WORD = 500;
  private static final int LONGEST_CALENDAR = 8_000;

  public Envelope {
    words = Map.copyOf(words);
    if (words.values().stream().anyMatch(word -> word.length() > LONGEST_WORD)
        || calendar.filter(Envelope::isTooLong).isPresent()
        || takesBack.filter(Envelope::isTooLong).isPresent()) {
      throw new IllegalArgumentException("words: must be short");
    }
  }

  private static boolean isTooLong(String calendar) {
    return calendar.length() > LONGEST_CALENDAR;
  }

  /** Only words. */
  public Envelope(ReasonKey reason, AccountId to, String letter, Map<String, String> words) {
    this(reason, to, letter, words, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
