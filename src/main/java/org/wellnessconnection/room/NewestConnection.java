package org.wellnessconnection.room;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.SeatId;
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
    Map<SeatId, Long> newest =
        arrivals.values().stream()
            .collect(Collectors.toMap(Arrival::seat, Arrival::number, Math::max));
    room.attendees().stream()
        .filter(attendee -> isOutdone(arrivals.get(attendee.listener().connection()), newest))
        .forEach(attendee -> attendee.goesFor(Dismissal.ELSEWHERE));
  }

  /** Whoever is not listed yet has only just come. */
  private static boolean isOutdone(@Nullable Arrival own, Map<SeatId, Long> newest) {
    return own != null && own.number() < newest.getOrDefault(own.seat(), 0L);
  }
}
