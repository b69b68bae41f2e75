package org.wellnessconnection.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.RoomId;

/** The rooms one can go to, and those of sessions that are over, with what is known of each. */
public record Catalogue(Map<RoomId, Meeting> sessions) {
  private static final Duration LONGEST = Duration.ofHours(9);

  public Catalogue {
    sessions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
  }

  public Optional<Meeting> session(RoomId room) {
    return Optional.ofNullable(sessions.get(room));
  }

  /** Without the rooms that nobody can be in any more: the longest session is over by then. */
  public Catalogue stillOn(Instant now) {
    return with(List.of(), now.minus(LONGEST));
  }

  /** The same with these sessions as they are now, and without those that began too long ago. */
  public Catalogue with(List<Session> dated, Instant oldest) {
    Map<RoomId, Meeting> all = new LinkedHashMap<>(sessions);
    dated.stream()
        .filter(session -> session.status() != Session.Status.DRAFT)
        .forEach(session -> all.put(session.room(), Meeting.of(session)));
    all.values().removeIf(known -> known.dated().filter(it -> began(it, oldest)).isPresent());
    return new Catalogue(all);
  }

  private static boolean began(Meeting.Dated dated, Instant before) {
    return dated.starts().isBefore(before);
  }
}
