package org.wellnessconnection.protocol;

import java.util.List;

/** What happens at the door beside knocking and being let in. */
public sealed interface DoorEvent extends Event.Control {

  /** Told to the one it is about, and to the facilitators. */
  sealed interface OfOne extends DoorEvent {
    SeatId seat();

    @Override
    default Channel channel() {
      return Channel.of(seat());
    }
  }

  /** Told to the facilitators. */
  sealed interface OfStaff extends DoorEvent {
    @Override
    default Channel channel() {
      return Channel.STAFF;
    }
  }

  /** Told to everybody admitted. */
  sealed interface OfAll extends DoorEvent {
    @Override
    default Channel channel() {
      return Channel.GROUP;
    }
  }

  /** Comes in as soon as nobody is sharing. */
  record AdmittedNext(SeatId seat, SeatId by) implements OfOne {}

  /** What came of letting in several at once; each who came in has entries of their own, too. */
  record AdmittedAll(SeatId by, List<Outcome> outcomes) implements OfStaff {
    public AdmittedAll {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** What became of one of several. */
  record Outcome(SeatId seat, What what) {
    /** In a word. */
    public enum What {
      ADMITTED,
      NEXT,
      ALREADY,
      NOT_NOW,
      NO_SUCH_SEAT
    }
  }

  record AskedToWait(SeatId seat, SeatId by, WaitingNote preset) implements OfOne {}

  record NotNow(SeatId seat, SeatId by, NotNowReason reason) implements OfOne {}

  record Returned(SeatId seat, SeatId by) implements OfOne {}

  /** One let this person in, another one did not; so they wait, and the two of them decide. */
  record Contested(SeatId seat, SeatId admit, SeatId notNow) implements OfStaff {}

  /** Somebody who waited went. */
  record StoppedWaiting(SeatId seat) implements OfOne {}

  record Locked(SeatId by) implements OfStaff {}

  record Unlocked(SeatId by) implements OfStaff {}

  record SteppedAway(SeatId seat) implements OfAll {}

  record CameBack(SeatId seat) implements OfAll {}
}
