package org.wellnessconnection.web.page;

import java.util.List;

/** What this place is, and the sessions whose doors are open now. */
public record HomePage(Page page, List<OpenDoor> doors) implements Shown {

  public HomePage {
    doors = List.copyOf(doors);
  }

  /**
   * A session one can walk into now.
   *
   * @param room its room id
   * @param format a format such as {@code peer_support}, with words under {@code format.}
   */
  public record OpenDoor(String room, String title, String format) {}

  @Override
  public String template() {
    return "home.jte";
  }
}
