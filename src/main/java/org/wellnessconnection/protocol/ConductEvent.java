package org.wellnessconnection.protocol;

import java.time.Instant;

/** What came of somebody's conduct, beside chat off and removal. */
public sealed interface ConductEvent extends Event.Control {

  record Nudged(SeatId seat, SeatId by, Prompt prompt) implements ConductEvent {
    @Override
    public Channel channel() {
      return Channel.of(seat);
    }
  }

  /** The seat stays empty for good: whoever held it knocks as somebody new. */
  record Readmitted(SeatId seat, SeatId by) implements ConductEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  /** Too late for an undo: from now on a coordinator has it to look at. */
  record ExclusionProposed(SeatId seat, SeatId by, RemovalScope scope, Reason reason)
      implements ConductEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }

  record QuietBegun(SeatId by, Instant ends) implements ConductEvent {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }

  record QuietOver() implements ConductEvent {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }
}
