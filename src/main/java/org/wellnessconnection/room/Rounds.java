package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.wellnessconnection.facilitation.Hands;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SeatId;

/** How people take turns: phases, the talking piece, hands, and signs of support. */
final class Rounds {
  private Rounds() {}

  static void lay(Rules rules) {
    RoundsAgenda.lay(rules);
    RoundsOrder.lay(rules);
    RoundsPiece.lay(rules);
    RoundsHands.lay(rules);
    RoundsClock.lay(rules);
    rules.after(RoundEvent.Agenda.class, Rounds::planned);
    rules.after(RoundEvent.PhaseBegan.class, Rounds::phaseBegan);
    rules.after(RoundEvent.Piece.class, Rounds::pieceMoved);
    rules.after(RoundEvent.Hands.class, Rounds::handsMoved);
    rules.standStill((state, pause) -> with(state, round -> round.movedBy(pause)));
  }

  private static RoomState planned(RoomState state, RoundEvent.Agenda e, Instant at) {
    return with(state, round -> round.withAgenda(round.agenda().withPhases(e.phases())));
  }

  private static RoomState phaseBegan(RoomState state, RoundEvent.PhaseBegan e, Instant at) {
    Optional<Ruling> moved = Optional.of(new Ruling(e.by(), at));
    return with(
        state,
        round -> round.withAgenda(round.agenda().withNow(Optional.of(e.now())).withMoved(moved)));
  }

  private static RoomState pieceMoved(RoomState state, RoundEvent.Piece e, Instant at) {
    TalkingPiece next = new TalkingPiece(e.turn(), e.shares(), Optional.of(new Ruling(e.by(), at)));
    return with(shareOver(state, next, at), round -> round.withPiece(next));
  }

  /** For somebody who went meanwhile, it was over at that moment. */
  private static RoomState shareOver(RoomState state, TalkingPiece next, Instant at) {
    return state
        .round()
        .piece()
        .inHand()
        .filter(sharing -> next.inHand().filter(sharing::equals).isEmpty())
        .map(sharing -> state.change(sharing, seat -> seat.sharedUntil(at)))
        .orElse(state);
  }

  private static RoomState handsMoved(RoomState state, RoundEvent.Hands e, Instant at) {
    return with(state, round -> round.withHands(new Hands(e.seats())));
  }

  private static RoomState with(RoomState state, UnaryOperator<Round> change) {
    return state.withRound(change.apply(state.round()));
  }

  /** Once it has begun; on hold time stands still and nothing moves. */
  static <C extends Command> Rules.Rule<C> whileItGoesOn(Rules.Rule<C> rule) {
    return (state, act) ->
        standsStill(state).map(Decision::refused).orElseGet(() -> rule.decide(state, act));
  }

  private static Optional<Refusal> standsStill(RoomState state) {
    if (state.held().isPresent()) {
      return Optional.of(Refusal.HELD);
    }
    return state.course().stage().compareTo(Stage.LIVE) < 0
        ? Optional.of(Refusal.NOT_YET)
        : Optional.empty();
  }

  /** For whoever is in, and not for those who wait. */
  static <C extends Command> Rules.Rule<C> inside(Rules.Rule<C> rule) {
    return (state, act) ->
        state.known(act.by()).isPresent()
            ? rule.decide(state, act)
            : Decision.refused(Refusal.NOT_ADMITTED);
  }

  /**
   * Who can be offered the piece: whoever is in, connected, neither called away nor in a side room.
   */
  static Predicate<SeatId> there(RoomState state) {
    return seat ->
        state.seat(seat).filter(Rounds::isThere).isPresent()
            && state.care().asideWith(seat).isEmpty();
  }

  private static boolean isThere(Seat seat) {
    return seat.isPresent() && seat.away().isEmpty() && seat.stay().absence().isEmpty();
  }

  static boolean isIn(RoomState state, SeatId seat) {
    return state.seat(seat).filter(Seat::isPresent).isPresent();
  }

  static Decision already(Optional<Ruling> moved, Instant now) {
    Ruling before = moved.orElse(new Ruling(Optional.empty(), now));
    return new Decision.Already(before.by(), before.at());
  }
}
