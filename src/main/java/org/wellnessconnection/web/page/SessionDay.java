package org.wellnessconnection.web.page;

import java.util.List;

/** The sessions of one day, which is said in words. */
public record SessionDay(String day, List<SessionCard> cards) {
  public SessionDay {
    cards = List.copyOf(cards);
  }
}
