package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import org.wellnessconnection.zones.WallTime;
import org.wellnessconnection.zones.Zones;

/**
 * When a session is: the time that was promised, and the moment that follows from it.
 *
 * @param zones the version of the data from which the moment was found
 */
@RecordBuilder
public record When(WallTime wall, Instant starts, Duration lasts, String zones)
    implements WhenBuilder.With {
  public When {
    Rhythm.requireLength(lasts);
  }

  static When of(WallTime wall, Duration lasts, Zones zones) {
    return new When(wall, zones.instant(wall), lasts, zones.version());
  }

  public Instant ends() {
    return starts.plus(lasts);
  }

  boolean isSameTime(When other) {
    return wall.equals(other.wall) && lasts.equals(other.lasts);
  }

  /** The same time on the wall, by newer data; older data is not believed. */
  When by(Zones newer) {
    return newer.version().compareTo(zones) > 0 ? of(wall, lasts, newer) : this;
  }
}
