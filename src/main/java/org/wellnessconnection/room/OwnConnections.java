package org.wellnessconnection.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.room.Presence.Arrival;

/**
 * Those who are connected to this node. Of them it alone knows better than the list: a word to it
 * that was lost would keep somebody here for ever, or have somebody who is here missed.
 */
record OwnConnections(String node, Map<ConnectionId, Attendee> here) {

  static OwnConnections of(LiveRoom room, String node) {
    return new OwnConnections(
        node,
        room.attendees().stream()
            .collect(Collectors.toMap(each -> each.listener().connection(), each -> each)));
  }

  void putRight(Map<ConnectionId, Arrival> listed, Attendance attendance) {
    List<ConnectionId> gone =
        listed.entrySet().stream()
            .filter(each -> each.getValue().node().equals(node) && !here.containsKey(each.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    if (!gone.isEmpty()) {
      attendance.departs(gone);
    }
    here.values().stream()
        .filter(each -> each.isAnnounced() && !listed.containsKey(each.listener().connection()))
        .forEach(attendance::arrives);
  }
}
