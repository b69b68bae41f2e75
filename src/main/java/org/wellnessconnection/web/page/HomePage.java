package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What this place is, the sessions whose doors are open now, and the next ones.
 *
 * @param prompt what members are invited to write about in the gratitude space this week
 * @param identified when the reader was identified on safety grounds, until they have read it
 * @param zone in whose time it is shown
 */
public record HomePage(
    Page page,
    List<OpenDoor> doors,
    List<SessionDay> next,
    Optional<String> prompt,
    Optional<Instant> identified,
    String zone)
    implements Shown {

  public HomePage {
    doors = List.copyOf(doors);
    next = List.copyOf(next);
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
