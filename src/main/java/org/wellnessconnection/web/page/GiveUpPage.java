package org.wellnessconnection.web.page;

/**
 * Giving up a place without signing in. It says the same to everybody, whatever word they bring.
 *
 * @param step {@code ask} or {@code done}, with words under {@code giveup.}
 */
public record GiveUpPage(Page page, String word, String step) implements Shown {
  public boolean asks() {
    return step.equals("ask");
  }

  @Override
  public String template() {
    return "giveup.jte";
  }
}
