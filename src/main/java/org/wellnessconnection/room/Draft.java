package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;

/**
 * What is to be appended, and on which version of the room it was decided.
 *
 * @param state what the room becomes, if these are control events
 */
public record Draft(
    Version version,
    Optional<Try> attempt,
    Optional<RoomState> state,
    List<Event> events,
    Optional<Gone> gone) {

  /** Under what the append is remembered: whose attempt, and a digest of what was asked. */
  public record Try(String key, String digest) {}
}
