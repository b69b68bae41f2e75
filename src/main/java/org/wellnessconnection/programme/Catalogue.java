package org.wellnessconnection.programme;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.RoomId;

/**
 * The rooms one can go to, and those of sessions that are over, with what is known of each.
 *
 * @param lounges those that the programme has now
 */
public record Catalogue(Map<RoomId, Meeting> sessions, List<Lounge> lounges) {
  public Catalogue {
    lounges = List.copyOf(lounges);
    sessions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
  }

  public Catalogue(Map<RoomId, Meeting> sessions) {
    this(sessions, List.of());
  }

  Catalogue withLounges(List<Lounge> now) {
    return new Catalogue(sessions, now);
  }

  public Optional<Lounge> lounge(String key) {
    return lounges.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** Which lounge it is; empty also for one that the programme has no more. */
  public Optional<Lounge> loungeOf(Meeting meeting) {
    return lounges.stream().filter(it -> Lounge.series(it.key()).equals(meeting.key())).findFirst();
  }

  public Optional<Meeting> session(RoomId room) {
    return Optional.ofNullable(sessions.get(room));
  }

  /** Without the rooms that nobody can be in any more. */
  public Catalogue stillOn(Instant now) {
    Map<RoomId, Meeting> all = new LinkedHashMap<>(sessions);
    all.values().removeIf(known -> known.isLongOver(now));
    return new Catalogue(all, lounges);
  }

  /** The same with these sessions as they are now, and without those that began too long ago. */
  public Catalogue with(List<Session> dated, Instant oldest) {
    Map<RoomId, Meeting> all = new LinkedHashMap<>(sessions);
    dated.stream()
        .filter(session -> session.status() != Session.Status.DRAFT)
        .forEach(session -> all.put(session.room(), Meeting.of(session)));
    all.values().removeIf(known -> known.beganBefore(oldest));
    return new Catalogue(all, lounges);
  }

  /** The same with the rooms of these openings of lounges. */
  Catalogue withShifts(List<Shift> shifts) {
    Map<RoomId, Meeting> all = new LinkedHashMap<>(sessions);
    shifts.forEach(shift -> shift.rooms().forEach(room -> all.put(room, Meeting.of(shift))));
    return new Catalogue(all, lounges);
  }
}
