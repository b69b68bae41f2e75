package org.wellnessconnection.web.page;

/**
 * Before an account is deleted: what that does, and the word that has to be typed.
 *
 * @param wrong whether another word was typed
 */
public record DeletePage(Page page, boolean wrong) implements Shown {

  @Override
  public String template() {
    return "delete.jte";
  }
}
