package org.wellnessconnection.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Presence.Arrival;

/** Who is here in one room, told at most twice a second and only when it has changed. */
final class Attendance {
  private final LiveRoom room;
  private final Presence presence;
  private final Supplier<Set<String>> living;
  private Map<ConnectionId, Arrival> arrivals = Map.of();
  private Set<SeatId> inside = Set.of();
  private Set<SeatId> atTheDoorToo = Set.of();
  private Set<String> seenLiving = Set.of();
  private Optional<Version> seenVersion = Optional.empty();
  private long seen = -1;
  private boolean stale = true;
  private boolean rested = true;

  /**
   * @param living the nodes whose lease is alive
   */
  Attendance(LiveRoom room, Presence presence, Supplier<Set<String>> living) {
    this.room = room;
    this.presence = presence;
    this.living = living;
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
    if (!stale && hasMoved()) {
      tellWhatChanged();
    }
  }

  private boolean hasMoved() {
    return !seenVersion.equals(Optional.of(room.version())) || !living.get().equals(seenLiving);
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
    tellWhatChanged();
  }

  private void tellWhatChanged() {
    seenVersion = Optional.of(room.version());
    seenLiving = living.get();
    forgetTheDead();
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

  private void forgetTheDead() {
    Set<String> alive = living.get();
    List<ConnectionId> dead =
        arrivals.entrySet().stream()
            .filter(entry -> !alive.contains(entry.getValue().node()))
            .map(Map.Entry::getKey)
            .toList();
    if (!dead.isEmpty()) {
      arrivals = new HashMap<>(arrivals);
      arrivals.keySet().removeAll(Set.copyOf(dead));
      presence.depart(room.id(), dead);
    }
  }
}
