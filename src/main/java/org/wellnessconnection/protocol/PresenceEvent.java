package org.wellnessconnection.protocol;

import java.util.List;

/** Who lost the connection and who is back, as far as the session must know it. */
public sealed interface PresenceEvent extends Event.Control {

  @Override
  default Channel channel() {
    return Channel.STAFF;
  }

  record Lost(List<SeatId> seats) implements PresenceEvent {}

  record Found(List<SeatId> seats) implements PresenceEvent {}
}
