package org.wellnessconnection.gratitude;

import java.time.Clock;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.zones.Zones;

/** What members are invited to write about now, wherever that is shown. */
public record ThisWeeksPrompt(WeeklyPrompts prompts, Zones zones, Clock clock) {

  /** In the language of the page. The week begins on Monday, as clocks are in the programme. */
  public String in(String language) {
    return prompts.of(zones.wall(clock.instant(), Profile.USUAL_ZONE).toLocalDate()).in(language);
  }
}
