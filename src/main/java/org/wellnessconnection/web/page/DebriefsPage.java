package org.wellnessconnection.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.safety.Debrief;
import org.wellnessconnection.safety.FeedbackSummary;

/** What was written after sessions, the newest first. */
public record DebriefsPage(Page page, List<Session> sessions) implements Shown {
  private static final ZoneId HERE = ZoneId.of("America/Toronto");

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

  public String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.forLanguageTag(page.texts().language() + "-CA"))
        .withZone(HERE)
        .format(at);
  }

  @Override
  public String template() {
    return "debriefs.jte";
  }
}
