package org.wellnessconnection.web.page;

/**
 * A letter may be on its way; for every address the same.
 *
 * @param returnTo the path to go on to
 */
public record LetterSentPage(Page page, String returnTo) implements Shown {
  @Override
  public String template() {
    return "lettersent.jte";
  }
}
