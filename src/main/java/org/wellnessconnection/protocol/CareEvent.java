package org.wellnessconnection.protocol;

/** What becomes of requests for support. Nothing of it is ever told to the group. */
public sealed interface CareEvent extends Event.Control {

  /** A request as it is now, to those who answer it. */
  record Case(SupportCase request) implements CareEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** The same, to the one who raised it. */
  record Support(SeatId seat, SupportView request) implements CareEvent {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }
}
