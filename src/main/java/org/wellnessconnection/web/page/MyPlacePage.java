package org.wellnessconnection.web.page;

/** One's own place in one session. */
public record MyPlacePage(Page page, MyPlace mine) implements Shown {
  @Override
  public String template() {
    return "myplace.jte";
  }
}
