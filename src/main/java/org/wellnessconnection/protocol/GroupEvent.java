package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened with small groups. */
public sealed interface GroupEvent extends Event.Control {
  /** Why the groups are told anew. */
  enum Cause {
    SPLIT,
    MOVED,
    ENTERED,
    LEFT,
    NOTICE,
    BACK
  }

  /**
   * The small groups as they are now; none: everybody is in the room.
   *
   * @param seat who was moved, came or went, if that is why
   * @param by empty when it follows from something else
   * @param ends when everybody comes back, once that was announced
   */
  record Groups(
      Cause cause,
      Optional<SeatId> seat,
      Optional<SeatId> by,
      List<SmallGroup> groups,
      Optional<Instant> ends)
      implements GroupEvent {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  /**
   * Told in the group itself, and the first thing heard by whoever came.
   *
   * @param seats everybody in it now, a facilitator too
   */
  record GroupChanged(Channel channel, List<SeatId> seats, List<SeatId> came, List<SeatId> went)
      implements GroupEvent {}

  /** A group asks for a facilitator. */
  record GroupCalls(int group, SeatId seat) implements GroupEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** The same, told in the group. */
  record FacilitatorCalled(Channel channel, SeatId seat) implements GroupEvent {}
}
