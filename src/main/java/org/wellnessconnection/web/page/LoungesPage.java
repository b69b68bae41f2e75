package org.wellnessconnection.web.page;

import java.util.List;

/**
 * Where members talk outside sessions.
 *
 * @param isMember whether the reader may go there
 */
public record LoungesPage(Page page, boolean isMember, List<LoungeCard> lounges) implements Shown {
  public LoungesPage {
    lounges = List.copyOf(lounges);
  }

  @Override
  public String template() {
    return "lounges.jte";
  }
}
