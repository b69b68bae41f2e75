package org.wellnessconnection.room;

import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.room.Listener.Dismissal;
import org.wellnessconnection.room.Presence.Arrival;

/**
 * One seat, one line: whoever opens the room again goes on there. Each node lets go of its own
 * listeners only, and only by comparing arrivals, so that an old line which ends late does not take
 * the new one with it.
 */
final class NewestConnection {
  private NewestConnection() {}

  static void prevails(LiveRoom room, Map<ConnectionId, Arrival> arrivals) {
    room.attendees().stream()
        .filter(attendee -> isOutdone(attendee.listener(), arrivals))
        .forEach(attendee -> attendee.goesFor(Dismissal.ELSEWHERE));
  }

  private static boolean isOutdone(Listener listener, Map<ConnectionId, Arrival> arrivals) {
    return Optional.ofNullable(arrivals.get(listener.connection()))
        .filter(own -> arrivals.values().stream().anyMatch(other -> isNewer(other, own)))
        .isPresent();
  }

  private static boolean isNewer(Arrival other, Arrival own) {
    return other.seat().equals(own.seat()) && other.number() > own.number();
  }
}
