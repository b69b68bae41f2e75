package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list tells of a session.
 *
 * @param path where its page is
 * @param format there are words under {@code format.}
 * @param places there are words under {@code catalogue.places.}
 * @param spoken there are words under {@code catalogue.spoken.}
 * @param audience there are words under {@code catalogue.audience.}
 * @param clocks where the reader is and where the series is at home, in words
 */
public record SessionCard(
    String path,
    String title,
    String format,
    List<String> leaders,
    String places,
    String spoken,
    String audience,
    long minutes,
    Instant starts,
    String clocks,
    State state) {
  public SessionCard {
    leaders = List.copyOf(leaders);
  }

  /** There are words under {@code catalogue.state.}. */
  public enum State {
    AHEAD,
    UNDER_WAY,
    OVER,
    CANCELLED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where there is something else to say than whether there are places. */
  public boolean isAhead() {
    return state == State.AHEAD;
  }

  /** Its format, where the title does not say it, how long it is and what is spoken. */
  public String about(Page page) {
    Stream<String> kind = Stream.of(page.say("format." + format)).filter(it -> !it.equals(title));
    Stream<String> rest =
        Stream.of(page.say("catalogue.minutes", minutes), page.say("catalogue.spoken." + spoken));
    return Stream.concat(kind, rest).collect(Collectors.joining(" · "));
  }

  public String led() {
    return String.join(", ", leaders);
  }
}
