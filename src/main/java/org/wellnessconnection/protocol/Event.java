package org.wellnessconnection.protocol;

import java.time.Instant;
import java.util.Optional;

/** What happened in a room. Written once, to one channel. */
public sealed interface Event {

  /** Where it is told. */
  Channel channel();

  /** Told to everybody admitted. */
  sealed interface ToGroup extends Event {
    @Override
    default Channel channel() {
      return Channel.GROUP;
    }
  }

  /** Told to the facilitators. */
  sealed interface ToStaff extends Event {
    @Override
    default Channel channel() {
      return Channel.STAFF;
    }
  }

  /** Told to the one it is about, and to the facilitators. */
  sealed interface ToSeat extends Event {
    SeatId seat();

    @Override
    default Channel channel() {
      return Channel.of(seat());
    }
  }

  /** Something said. Does not change the room. */
  sealed interface Chat extends Event
      permits Said,
          Noted,
          RoundEvent.Signed,
          CareWords,
          TeamEvent.Conferred,
          TeamEvent.ResourceShared,
          GroupTalk {}

  /** Changes the room, or what is on record, and moves its control version. */
  sealed interface Control extends Event
      permits Change,
          PresenceEvent,
          CallEvent,
          CourseEvent,
          RoundEvent,
          CareEvent,
          ConductEvent,
          TeamEvent,
          DoorEvent,
          GroupEvent,
          StaffEvent,
          VideoEvent {}

  /** What any conversation needs; the families of events stand beside this file. */
  sealed interface Change extends Control {}

  record Said(SeatId seat, String text, AttemptId attempt) implements Chat, ToGroup {}

  record Noted(Channel channel, SeatId seat, String text, AttemptId attempt) implements Chat {}

  /** The author took entry {@code of} back. */
  record Withdrawn(Channel channel, long of) implements Change {}

  record Hidden(long of) implements Change, ToGroup {}

  record MessageHidden(Channel channel, long of, SeatId by, Reason reason) implements Change {}

  record Knocked(SeatId seat, String name, AccountId account, Role role, Optional<Shows> shows)
      implements Change, ToStaff {
    public Knocked(SeatId seat, String name, AccountId account, Role role) {
      this(seat, name, account, role, Optional.empty());
    }
  }

  /** {@code by} is empty when the door opens by itself. */
  record Admitted(SeatId seat, Optional<SeatId> by) implements Change, ToSeat {}

  record Entered(SeatId seat, String name, Role role, Optional<Shows> shows)
      implements Change, ToGroup {
    public Entered(SeatId seat, String name, Role role) {
      this(seat, name, role, Optional.empty());
    }
  }

  /** {@code until}: then it is on again by itself; missing for the rest of the session. */
  record ChatOff(SeatId seat, SeatId by, Optional<Instant> until) implements Change, ToSeat {
    public ChatOff(SeatId seat, SeatId by) {
      this(seat, by, Optional.empty());
    }
  }

  /** {@code by} is empty when its time was over. */
  record ChatOn(SeatId seat, Optional<SeatId> by) implements Change, ToSeat {}

  /** {@code ends}: when the session ends if nobody takes it up again. */
  record Held(HoldReason reason, Optional<SeatId> by, Optional<Instant> ends)
      implements Change, ToGroup {}

  record Resumed(SeatId by) implements Change, ToGroup {}

  record Removed(SeatId seat, SeatId by, RemovalScope scope, Optional<Reason> reason)
      implements Change, ToSeat {
    public Removed(SeatId seat, SeatId by) {
      this(seat, by, RemovalScope.SESSION, Optional.empty());
    }
  }

  /** Somebody left for good; nothing says why. */
  record Left(SeatId seat) implements Change, ToGroup {}

  record Ended(Optional<SeatId> by, Outcome outcome) implements Change, ToGroup {}
}
