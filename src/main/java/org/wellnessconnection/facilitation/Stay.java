package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.DoorState;

/**
 * One person's coming and going in one session.
 *
 * @param knocked when they knocked last
 * @param door what was ruled about them while they wait
 * @param absence since when they are called away, while they are in
 * @param wasIn until when they were in the room last
 * @param left since when they are gone
 * @param unseen since when they had not been there, when their place was given up
 * @param sentBack how often they were put back into the waiting room
 */
@RecordBuilder
public record Stay(
    Optional<Instant> knocked,
    Optional<AtTheDoor> door,
    Optional<Absence> absence,
    Optional<Instant> wasIn,
    Optional<Instant> left,
    Optional<Instant> unseen,
    int sentBack)
    implements StayBuilder.With {
  public static final Stay NONE = StayBuilder.builder().build();

  /** Whoever was told "not now" cannot undo it by going and coming again. */
  public Stay knocksAt(Instant at) {
    return withKnocked(Optional.of(at)).withLeft(Optional.empty());
  }

  public Stay comesIn() {
    return withDoor(Optional.empty()).withLeft(Optional.empty());
  }

  public Stay goesFromTheRoom(Instant at) {
    return withDoor(Optional.empty())
        .withAbsence(Optional.empty())
        .withWasIn(Optional.of(at))
        .withLeft(Optional.of(at));
  }

  /** Whoever had been in has just gone from there. */
  public Stay waitsAgain(AtTheDoor door, Instant at) {
    return withDoor(Optional.of(door))
        .withKnocked(Optional.of(at))
        .withLeft(Optional.empty())
        .withSentBack(sentBack + (left.isPresent() ? 1 : 0));
  }

  public boolean isRuled(DoorState state) {
    return door.filter(ruled -> ruled.is(state)).isPresent();
  }
}
