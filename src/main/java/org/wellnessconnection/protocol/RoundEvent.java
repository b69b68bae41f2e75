package org.wellnessconnection.protocol;

import java.util.List;
import java.util.Optional;

/** What became of the phases, the talking piece and the hands: each time the whole of it. */
public sealed interface RoundEvent extends Event.Control {
  @Override
  default Channel channel() {
    return Channel.GROUP;
  }

  /** The plan was changed. */
  record Agenda(List<Phase> phases) implements RoundEvent {}

  /** {@code by} is empty when a phase begins by itself. */
  record PhaseBegan(PhaseNow now, Optional<SeatId> by) implements RoundEvent {}

  /** {@code shares} are not told. */
  record Piece(Turn turn, Shares shares, Optional<SeatId> by) implements RoundEvent {}

  /** Whose hand is up, in the order in which they were raised. */
  record Hands(List<SeatId> seats) implements RoundEvent {}

  record Signed(SeatId seat, SilentSign sign) implements Event.Chat {
    @Override
    public Channel channel() {
      return Channel.GROUP;
    }
  }
}
