package org.wellnessconnection.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.wellnessconnection.facilitation.Schedule;

/**
 * When a session begins and how long it lasts, as a file says it. Without a beginning it is open at
 * once, until somebody ends it.
 *
 * @param starts a time with its offset, like {@code 2030-01-31T19:00:00-05:00}
 * @param startsIn counted from when the session is opened for the first time, like {@code PT10M}
 * @param lasts like {@code PT1H}
 */
record Timing(Optional<Instant> starts, Optional<Duration> startsIn, Optional<Duration> lasts) {
  private static final Duration LONGEST = Duration.ofHours(8);

  static Timing of(Optional<String> starts, Optional<String> startsIn, Optional<String> lasts) {
    require(starts.isEmpty() || startsIn.isEmpty(), "startsIn", "starts is there already");
    Timing timing =
        new Timing(
            starts.map(Timing::instant),
            startsIn.map(text -> duration("startsIn", text)),
            lasts.map(text -> duration("lasts", text)));
    boolean begins = starts.isPresent() || startsIn.isPresent();
    require(begins == lasts.isPresent(), "lasts", "goes together with starts or startsIn");
    return timing;
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("starts: must be like 2030-01-31T19:00:00-05:00", e);
    }
  }

  private static Duration duration(String field, String text) {
    try {
      Duration duration = Duration.parse(text);
      boolean fits = !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
      require(fits, field, "must be at most 8 hours");
      return duration;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(field + ": must be like PT10M or PT1H30M", e);
    }
  }

  Schedule from(Instant now) {
    return starts
        .or(() -> startsIn.map(now::plus))
        .map(begin -> Schedule.of(begin, begin.plus(lasts.orElseThrow())))
        .orElse(Schedule.NONE);
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
