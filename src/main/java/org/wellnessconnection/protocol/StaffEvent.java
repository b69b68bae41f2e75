package org.wellnessconnection.protocol;

/** Somebody was given a duty, or has it no more, while the room knows them. */
public sealed interface StaffEvent extends Event.Control {

  /** Who may lead, take over or be called from now on; who that is is not told. */
  record Staffed(Staff staff) implements StaffEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** Somebody in the room facilitates from now on, or takes part like everybody else. */
  record RoleChanged(SeatId seat, Role role) implements StaffEvent {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }
}
