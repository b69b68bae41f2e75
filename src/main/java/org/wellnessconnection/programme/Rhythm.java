package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.Choice;
import org.wellnessconnection.zones.WallTime;

/**
 * When a series takes place: on which days, and at which time on the wall of which place.
 *
 * @param choice which moment is meant on a day on which the clock shows the time twice or skips it
 */
@RecordBuilder
public record Rhythm(Days days, LocalTime at, ZoneId zone, Optional<Choice> choice, Duration lasts)
    implements RhythmBuilder.With {
  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(8);

  public Rhythm {
    requireLength(lasts);
  }

  static void requireLength(Duration lasts) {
    boolean fits = lasts.compareTo(SHORTEST) >= 0 && lasts.compareTo(LONGEST) <= 0;
    Refused.unless(fits, "lasts", "bad_length");
  }

  /** What was changed here by hand stays, dates that are skipped among it. */
  Rhythm following(Rhythm was, Rhythm now) {
    return new Rhythm(
        days.following(was.days, now.days),
        Outline.follow(at, was.at, now.at),
        Outline.follow(zone, was.zone, now.zone),
        Outline.follow(choice, was.choice, now.choice),
        Outline.follow(lasts, was.lasts, now.lasts));
  }

  WallTime on(LocalDate day) {
    return new WallTime(day.atTime(at), zone, choice);
  }
}
