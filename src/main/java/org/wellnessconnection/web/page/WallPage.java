package org.wellnessconnection.web.page;

import java.util.List;

/**
 * The rooms of now: how far they are, how many are there. No names, nothing that is said.
 *
 * @param at when it looked like this, as the reader's clock shows it
 */
public record WallPage(Page page, String at, List<Room> rooms) implements Shown {
  public WallPage {
    rooms = List.copyOf(rooms);
  }

  /**
   * One room.
   *
   * @param phase which part of {@code phases} it is in, from 1; 0: none
   * @param held whether it is on hold
   * @param calls how often the people on call were called
   */
  public record Room(
      String title,
      String stage,
      int phase,
      int phases,
      long facilitators,
      long participants,
      long waiting,
      boolean held,
      int calls) {}

  @Override
  public String template() {
    return "wall.jte";
  }
}
