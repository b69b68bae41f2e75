package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a room remembers of a round and does not tell: nobody is counted, nor asked why they passed.
 *
 * @param owed whom a round did not reach; they come first in the next one
 * @param lost since when the holder has no connection, while the group waits
 */
@RecordBuilder
public record Shares(
    List<SeatId> had, List<SeatId> passed, List<SeatId> owed, Optional<Instant> lost)
    implements SharesBuilder.With {
  public static final Shares NONE = new Shares(List.of(), List.of(), List.of(), Optional.empty());

  public Shares {
    had = List.copyOf(had);
    passed = List.copyOf(passed);
    owed = List.copyOf(owed);
  }
}
