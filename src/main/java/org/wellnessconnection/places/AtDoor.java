package org.wellnessconnection.places;

import java.time.Instant;
import java.util.Optional;

/**
 * What the door of the room knows of somebody with wishes of their own.
 *
 * @param wishes as they were when this person came to the door first: names that are added later
 *     are not answered there, one after the other
 * @param told when they were told that it may not suit
 */
public record AtDoor(Preferences wishes, Optional<Instant> told) {
  static AtDoor of(Preferences wishes) {
    return new AtDoor(wishes, Optional.empty());
  }

  AtDoor told(Instant now) {
    return new AtDoor(wishes, told.or(() -> Optional.of(now)));
  }
}
