package org.wellnessconnection.mail;

import java.util.List;
import java.util.Optional;

/**
 * One letter to one person. Its subject is one line, whatever went into it.
 *
 * @param id stays the same when the letter has to go out again, so that mailboxes can tell
 * @param calendars files that go with it, each with its method
 */
public record Mail(
    Address to,
    String subject,
    String text,
    Optional<String> html,
    Optional<String> id,
    List<String> calendars) {
  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_TEXT = 10_000;

  public Mail {
    calendars = List.copyOf(calendars);
    require(isOneLine(subject) && !subject.isBlank(), "subject: must be one line with words in it");
    require(subject.length() <= LONGEST_SUBJECT, "subject: must have at most 150 characters");
    require(text.length() <= LONGEST_TEXT, "text: must have at most 10000 characters");
    require(html.map(String::length).orElse(0) <= LONGEST_TEXT, "html: must be as short as text");
    require(id.filter(word -> !word.matches("[a-z0-9-]{1,64}")).isEmpty(), "id: must be one word");
  }

  public Mail(Address to, String subject, String text, Optional<String> html) {
    this(to, subject, text, html, Optional.empty(), List.of());
  }

  public Mail(Address to, String subject, String text) {
    this(to, subject, text, Optional.empty());
  }

  private static boolean isOneLine(String words) {
    return words.chars().noneMatch(Character::isISOControl);
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
