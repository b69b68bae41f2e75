package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;

/**
 * What is to be appended, and on which control version it was decided.
 *
 * @param state what the room becomes, if these are control events
 */
public record Draft(
    long control,
    Optional<Try> attempt,
    Optional<RoomState> state,
    List<Event> events,
    Optional<Gone> gone) {

  /** Under what the append is remembered: whose attempt, and a digest of what was asked. */
  public record Try(String key, String digest) {}
}
