package org.wellnessconnection.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Presence.Arrival;

/** Who is here in one room, told at most twice a second and only when it has changed. */
final class Attendance {
  private final LiveRoom room;
  private final Presence presence;
  private Map<ConnectionId, Arrival> arrivals = Map.of();
  private Set<SeatId> inside = Set.of();
  private Set<SeatId> atTheDoorToo = Set.of();
  private Optional<Version> seenVersion = Optional.empty();
  private long seen = -1;
  private boolean stale = true;
  private boolean listed;
  private boolean counted;
  private boolean rested = true;

  Attendance(LiveRoom room, Presence presence) {
    this.room = room;
    this.presence = presence;
  }

  /** The others are told of somebody connected here; told again, it is the same arrival. */
  void arrives(Attendee attendee) {
    Listener who = attendee.listener();
    attendee.announcedBy(
        presence
            .arrive(room.id(), who.connection(), who.seat(), attendee.arrival())
            .onFailure(away -> moved()));
  }

  void departs(List<ConnectionId> connections) {
    presence.depart(room.id(), connections).onFailure(away -> moved());
  }

  /** Somebody came or went: looked at now, or at the next rest if that was only just done. */
  void moved() {
    stale = true;
    if (rested) {
      look();
    }
  }

  /** Twice a second: whatever came and went since the last look is told as one. */
  void rest() {
    rested = true;
    if (stale) {
      look();
    }
  }

  /** Once a second; a bell that was missed shows in {@code here}. */
  void tick(long here) {
    stale = stale || here != seen;
    seen = here;
    if (!stale && !seenVersion.equals(Optional.of(room.version()))) {
      tellWhatChanged();
    }
  }

  /** Everybody connected to any node; empty while this node cannot be sure of it. */
  Optional<Set<SeatId>> everybody() {
    return counted && !stale ? Optional.of(atTheDoorToo) : Optional.empty();
  }

  /** Tells one who has just come up to date. */
  void tell(Attendee attendee) {
    Optional<Seat> seat = room.seatOf(attendee.listener());
    if (seat.filter(Seat::isPresent).isPresent()) {
      attendee.listener().here(seat.get().facilitates() ? atTheDoorToo : inside);
    }
  }

  private void look() {
    rested = false;
    stale = false;
    presence.here(room.id()).onSuccess(this::found).onFailure(failure -> stale = true);
  }

  private void found(Map<ConnectionId, Arrival> here) {
    arrivals = here;
    listed = true;
    OwnConnections.of(room, presence.node()).putRight(here, this);
    NewestConnection.prevails(room, here);
    tellWhatChanged();
  }

  private void tellWhatChanged() {
    seenVersion = Optional.of(room.version());
    Set<SeatId> all =
        arrivals.values().stream().map(Arrival::seat).collect(Collectors.toUnmodifiableSet());
    Set<SeatId> in = all.stream().filter(this::isInside).collect(Collectors.toUnmodifiableSet());
    boolean staffSeesMore = !all.equals(atTheDoorToo);
    boolean groupSeesMore = !in.equals(inside);
    atTheDoorToo = all;
    inside = in;
    if (groupSeesMore) {
      tellThose(seat -> seat.isPresent() && !seat.facilitates());
    }
    if (staffSeesMore) {
      tellThose(Seat::facilitates);
    }
  }

  private void tellThose(Predicate<Seat> who) {
    room.attendees().stream()
        .filter(Attendee::isLive)
        .filter(attendee -> room.seatOf(attendee.listener()).filter(who).isPresent())
        .forEach(this::tell);
  }

  private boolean isInside(SeatId id) {
    return room.state().seat(id).filter(Seat::isPresent).isPresent();
  }

  /**
   * Forgets whoever was connected to a node that is no more. To be told each time the living were
   * asked for: an older list would not know a node that has only just come.
   */
  void lived(Set<String> living) {
    counted = listed;
    List<ConnectionId> dead =
        arrivals.entrySet().stream()
            .filter(entry -> !living.contains(entry.getValue().node()))
            .map(Map.Entry::getKey)
            .toList();
    if (!dead.isEmpty()) {
      arrivals = new HashMap<>(arrivals);
      arrivals.keySet().removeAll(Set.copyOf(dead));
      departs(dead);
      tellWhatChanged();
    }
  }
}
