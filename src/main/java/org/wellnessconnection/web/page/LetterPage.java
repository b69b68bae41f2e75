package org.wellnessconnection.web.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A letter as a page of its own, which loads nothing. */
public record LetterPage(String language, String subject, List<String> paragraphs)
    implements Shown {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  public static LetterPage of(String language, String subject, String text) {
    Stream<String> paragraphs = EMPTY_LINES.splitAsStream(text.strip()).map(String::strip);
    return new LetterPage(language, subject, paragraphs.toList());
  }

  public boolean isLink(String paragraph) {
    return LINK.matcher(paragraph).matches();
  }

  @Override
  public String template() {
    return "letter.jte";
  }
}
