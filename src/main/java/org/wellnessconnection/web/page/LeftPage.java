package org.wellnessconnection.web.page;

/** Where "Leave quickly" leads: says nothing of where the person was. */
public record LeftPage(Page page) implements Shown {
  @Override
  public String template() {
    return "left.jte";
  }
}
