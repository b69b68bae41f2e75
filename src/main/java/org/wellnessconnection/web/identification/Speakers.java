package org.wellnessconnection.web.identification;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.safety.Identification.Capacity;
import org.wellnessconnection.safety.Identification.Speaker;

/** What somebody is, at this moment, to the people in one room. */
final class Speakers {
  private final LiveRooms rooms;
  private final Clock clock;

  Speakers(LiveRooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  Future<Speaker> of(Account account, RoomId room) {
    return rooms.find(room).map(found -> of(account, found));
  }

  Speaker of(Account account, Optional<OpenRoom> room) {
    Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
    if (room.filter(it -> leads(account, it)).isPresent()) {
      capacities.add(Capacity.FACILITATOR);
    }
    if (account.has(Duty.COORDINATOR, clock.instant())) {
      capacities.add(Capacity.COORDINATOR);
    }
    if (account.has(Duty.SAFETY_LEAD, clock.instant())) {
      capacities.add(Capacity.SAFETY_LEAD);
    }
    return new Speaker(account.id(), capacities);
  }

  private static boolean leads(Account account, OpenRoom room) {
    return room.state().plan().roster().facilitators().contains(account.id());
  }
}
