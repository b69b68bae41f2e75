package org.wellnessconnection.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.RoomId;

/** The sessions one can go to, by room. */
public record Catalogue(Map<RoomId, Programme.Session> sessions) {
  public Catalogue {
    sessions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
  }

  public Optional<Programme.Session> session(RoomId room) {
    return Optional.ofNullable(sessions.get(room));
  }
}
