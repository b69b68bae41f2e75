package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Shows;

/** The live room, from before joining until after it closed. */
public record RoomPage(Page page, Room room, You you, Limits limits, List<Text> texts)
    implements Shown {

  /** Something to read that may be shared, in the page's language where it is there. */
  public record Text(String slug, String title) {}

  /** What the room's own module reads. */
  public String data() {
    return PageData.of(this);
  }

  /**
   * The room as everybody may know it before joining.
   *
   * @param format a format such as {@code peer_support}, with words under {@code format.}
   * @param video the origin of the Jitsi that this page may embed, or {@code off}
   * @param agreement what everybody agrees to, one sentence each, in the page's language
   */
  public record Room(
      String id,
      String title,
      String format,
      List<String> agreement,
      String video,
      Optional<Lounge> lounge) {
    public Room {
      agreement = List.copyOf(agreement);
    }
  }

  /** What is told of a lounge beyond that: when it opens again, and how long it keeps things. */
  public record Lounge(String again, String kept) {}

  /**
   * The person at the door.
   *
   * @param names to choose from, the most likely one first
   * @param seat the seat this person already has here
   * @param shows what they may show of themselves here
   * @param told the code of what they are told before they come in
   */
  public record You(List<String> names, Optional<String> seat, Shows shows, Optional<String> told) {
    public You {
      names = List.copyOf(names);
    }
  }

  /** The most graphemes a message and a room name may have. */
  public record Limits(int text, int name) {}

  @Override
  public String template() {
    return "room.jte";
  }
}
