package org.wellnessconnection.protocol;

import java.util.Optional;

/** What happened in a room. Written once, to one channel. */
public sealed interface Event {

  /** Where it is told. */
  Channel channel();

  /** Something said. Does not change the room. */
  sealed interface Chat extends Event permits Said, Noted {}

  /** Changes the room, or what is on record, and moves its control version. */
  sealed interface Control extends Event {}

  record Said(SeatId seat, String text, AttemptId attempt) implements Chat {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record Noted(Channel channel, SeatId seat, String text, AttemptId attempt) implements Chat {}

  /** The author took entry {@code of} back. */
  record Withdrawn(Channel channel, long of) implements Control {}

  record Hidden(long of) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record MessageHidden(Channel channel, long of, SeatId by, Reason reason) implements Control {}

  record Knocked(SeatId seat, String name, AccountId account, Role role) implements Control {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** {@code by} is empty when the door opens by itself. */
  record Admitted(SeatId seat, Optional<SeatId> by) implements Control {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }

  record Entered(SeatId seat, String name, Role role) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record ChatOff(SeatId seat, SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }

  record ChatOn(SeatId seat, SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }

  record Held(SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record Resumed(SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record Removed(SeatId seat, SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }

  /** Somebody left for good; nothing says why. */
  record Left(SeatId seat) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record Ended(SeatId by) implements Control {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }
}
