package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.safety.Debrief;
import org.wellnessconnection.safety.FeedbackSummary;

/** What was written after sessions, the newest first. */
public record DebriefsPage(Page page, List<Session> sessions) implements Shown {
  public DebriefsPage {
    sessions = List.copyOf(sessions);
  }

  /** One session; its feedback is empty while too few have answered. */
  public record Session(String title, List<Debrief> debriefs, Optional<FeedbackSummary> feedback) {}

  public String word(String prefix, Enum<?> word) {
    return page.say(prefix + word.name().toLowerCase(Locale.ROOT));
  }

  /** Each answer with how many gave it. */
  public String counts(String prefix, Map<? extends Enum<?>, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> word(prefix, count.getKey()) + "\u00a0" + count.getValue())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String template() {
    return "debriefs.jte";
  }
}
