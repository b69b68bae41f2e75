package org.wellnessconnection.web.page;

import org.wellnessconnection.mail.LetterFrame;

/** Letters look like our pages. */
public record LetterPaper(Pages pages) implements LetterFrame {
  @Override
  public String html(String language, String subject, String text) {
    return pages.html(LetterPage.of(language, subject, text));
  }
}
