package org.wellnessconnection.protocol;

import java.util.List;
import java.util.Optional;

/** What somebody wants of the phases, the talking piece and the hands. */
public sealed interface RoundCommand extends Command {

  /** {@code seen} is the number of the phase that is to be over; empty: whichever it is. */
  record NextPhase(Optional<Long> seen) implements RoundCommand {}

  record GoToPhase(long index) implements RoundCommand {}

  record RepeatPhase() implements RoundCommand {}

  /** The phases to come, by their numbers, in a new order; those not named are left out. */
  record PlanPhases(List<Long> order) implements RoundCommand {}

  /** An empty order: everybody who is there, whom the last round did not reach first. */
  record StartRound(List<SeatId> order) implements RoundCommand {}

  /** Without a seat: whoever comes next, or else the first hand. */
  record Offer(Optional<SeatId> seat) implements RoundCommand {}

  /** Not now: to the end of the order. */
  record Skip(SeatId seat) implements RoundCommand {}

  record Order(List<SeatId> seats) implements RoundCommand {}

  /** {@code seed} is drawn by the server that reads the wish, so that the rule has no dice. */
  record Shuffle(long seed) implements RoundCommand {}

  record TakeBack() implements RoundCommand {}

  record Grant(long minutes) implements RoundCommand {}

  record AllowText() implements RoundCommand {}

  record SignsOnly() implements RoundCommand {}

  record Accept() implements RoundCommand {}

  record Pass() implements RoundCommand {}

  record OneMoreMinute() implements RoundCommand {}

  record HandBack() implements RoundCommand {}

  record RaiseHand() implements RoundCommand {}

  /** Without a seat: one's own. */
  record LowerHand(Optional<SeatId> seat) implements RoundCommand {}

  /** Silent support. */
  record Sign(SilentSign sign) implements Command.Spoken {}
}
