package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One lounge on the page of all.
 *
 * @param hours a line for each group of days
 * @param zone the city of the hours
 * @param state with words under {@code lounges.state.}
 * @param when until when it is open, or when it opens next, in words
 * @param onDuty the names of who is on duty now, or else the next time
 * @param link into its room, while there is one
 */
public record LoungeCard(
    String key,
    String title,
    String about,
    List<String> hours,
    String zone,
    String spoken,
    String audience,
    String kept,
    String state,
    String when,
    List<String> onDuty,
    Optional<String> link) {
  public LoungeCard {
    hours = List.copyOf(hours);
    onDuty = List.copyOf(onDuty);
  }

  public String names() {
    return String.join(", ", onDuty);
  }
}
