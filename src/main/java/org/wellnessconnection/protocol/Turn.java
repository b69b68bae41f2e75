package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the talking piece is, as everybody may know.
 *
 * @param order who comes next, without the holder
 * @param ends when the time of this share is over; nobody is cut off then
 * @param until how long the group waits for a holder whose connection is lost
 * @param extended when the holder asked for one more minute
 * @param presenters who brought something in a phase that was theirs
 */
@RecordBuilder
public record Turn(
    Standing standing,
    Optional<SeatId> holder,
    List<SeatId> order,
    Optional<Instant> ends,
    Optional<Instant> until,
    Optional<Instant> extended,
    List<SeatId> presenters,
    Phase.Meanwhile meanwhile)
    implements TurnBuilder.With {

  /** With the facilitators, offered to somebody, or held by somebody who shares. */
  public enum Standing {
    RESTING,
    OFFERED,
    HELD
  }

  /** The piece rests, and nobody waits for it. */
  public static Turn none(Phase.Meanwhile meanwhile) {
    return TurnBuilder.builder()
        .standing(Standing.RESTING)
        .order(List.of())
        .presenters(List.of())
        .meanwhile(meanwhile)
        .build();
  }

  public Turn {
    order = List.copyOf(order);
    presenters = List.copyOf(presenters);
  }
}
