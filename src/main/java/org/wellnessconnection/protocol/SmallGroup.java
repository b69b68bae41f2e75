package org.wellnessconnection.protocol;

import java.util.List;
import java.util.Optional;

/** Some of a room's participants, who talk among themselves; a facilitator may be with them. */
public record SmallGroup(int group, List<SeatId> seats, Optional<SeatId> facilitator) {
  public SmallGroup {
    seats = List.copyOf(seats);
  }

  public boolean has(SeatId seat) {
    return seats.contains(seat) || facilitator.filter(seat::equals).isPresent();
  }

  public Channel channel() {
    return Channel.small(group);
  }
}
