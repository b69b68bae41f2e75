package org.wellnessconnection.web.page;

/** Crisis help on a page of its own, which needs neither a script nor Redis. */
public record HelpPage(Page page) implements Shown {
  @Override
  public String template() {
    return "help.jte";
  }
}
