package org.wellnessconnection.web.page;

/** After an account was deleted. It says nothing of whose. */
public record GoodbyePage(Page page) implements Shown {

  @Override
  public String template() {
    return "goodbye.jte";
  }
}
