package org.wellnessconnection.mail;

/** Puts a letter on paper for those who read their mail with pictures and colours. */
@FunctionalInterface
public interface LetterFrame {

  /**
   * @param text paragraphs apart by empty lines
   * @return one HTML page that loads nothing
   */
  String html(String language, String subject, String text);
}
