package org.wellnessconnection.web.page;

/** For whoever comes to the door of a session without a place. */
public record NoPlacePage(Page page, String session) implements Shown {
  @Override
  public String template() {
    return "noplace.jte";
  }
}
