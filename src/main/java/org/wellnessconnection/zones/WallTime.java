package org.wellnessconnection.zones;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time as the clock on a wall shows it. This is what was promised; the instant follows from it
 * and moves when the law of the place changes.
 *
 * @param zone only its name counts: what it means is asked of {@link Zones}, never of the machine
 * @param choice what is meant where the clock shows the time twice or skips it
 */
@RecordBuilder
public record WallTime(LocalDateTime at, ZoneId zone, Optional<Choice> choice)
    implements WallTimeBuilder.With {

  public WallTime(LocalDateTime at, ZoneId zone) {
    this(at, zone, Optional.empty());
  }
}
