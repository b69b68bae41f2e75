package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * How it stands with somebody's place in one session.
 *
 * @param state with words under {@code my.state.}
 * @param until when an offer is over or a place has to be confirmed by, in words
 * @param room present while its doors are open to them
 */
public record MyPlace(
    Meeting meeting, String state, Optional<String> until, Said said, Optional<String> room) {

  /** What they said when they registered; whom they avoid is shown to nobody. */
  public record Said(String roomName, List<String> needs, String note) {
    public Said {
      needs = List.copyOf(needs);
    }
  }

  public boolean has() {
    return state.equals("registered") || state.equals("confirmed");
  }

  public boolean mayKeep() {
    return state.equals("registered");
  }

  public boolean isOffered() {
    return state.equals("offered") || state.equals("offered_to_all");
  }

  public boolean waits() {
    return state.equals("waitlisted");
  }

  /** The same words for whoever waits, for whatever reason. */
  public boolean isOver() {
    return !has() && !isOffered() && !waits();
  }
}
