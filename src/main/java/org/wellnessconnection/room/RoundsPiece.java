package org.wellnessconnection.room;

import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.facilitation.Hands;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Phase.Meanwhile;
import org.wellnessconnection.protocol.Phase.Voice;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.SeatId;

/** The talking piece from hand to hand. */
final class RoundsPiece {
  private static final long MOST_MINUTES = 10;

  private RoundsPiece() {}

  static void lay(Rules rules) {
    rules.led(RoundCommand.Offer.class, Rounds.unlessHeld(RoundsPiece::offer));
    rules.led(RoundCommand.TakeBack.class, RoundsPiece::takeBack);
    rules.led(RoundCommand.Grant.class, Rounds.unlessHeld(RoundsPiece::grant));
    rules.led(RoundCommand.AllowText.class, (state, act) -> meanwhile(state, act, Meanwhile.TEXT));
    rules.led(RoundCommand.SignsOnly.class, (state, act) -> meanwhile(state, act, Meanwhile.SIGNS));
    own(rules, RoundCommand.Accept.class, RoundsPiece::accept);
    own(rules, RoundCommand.Pass.class, RoundsPiece::pass);
    own(rules, RoundCommand.OneMoreMinute.class, RoundsPiece::oneMoreMinute);
    own(rules, RoundCommand.HandBack.class, RoundsPiece::handBack);
  }

  private static <C extends Command> void own(Rules rules, Class<C> type, Rules.Rule<C> rule) {
    rules.seated(type, Rounds.inside(Rounds.unlessHeld(rule)));
  }

  private static Decision offer(RoomState state, Act<RoundCommand.Offer> act) {
    TalkingPiece piece = state.round().piece();
    if (piece.isHeld()) {
      return Decision.refused(Refusal.SOMEONE_IS_SHARING);
    }
    Optional<SeatId> named = act.command().seat();
    boolean again = named.map(piece::isWith).orElse(piece.isOffered());
    if (again) {
      return Rounds.already(piece.moved(), act.at());
    }
    return named
        .or(() -> nextOf(state))
        .map(seat -> offer(state, act, seat))
        .orElse(Decision.refused(Refusal.NOBODY_NEXT));
  }

  /** Whoever is next in the round; without a round, whose hand went up first. */
  private static Optional<SeatId> nextOf(RoomState state) {
    Round round = state.round();
    return round
        .piece()
        .first(Rounds.there(state))
        .or(() -> round.hands().first(Rounds.there(state)));
  }

  /** Whoever passed is asked again only if their hand is up. */
  private static Decision offer(RoomState state, Act<?> act, SeatId seat) {
    Round round = state.round();
    if (!Rounds.isIn(state, seat)) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    if (round.listens(seat)) {
      return Decision.refused(Refusal.LISTENS_NOW);
    }
    return round.piece().hasPassed(seat) && !round.hands().isUp(seat)
        ? Decision.refused(Refusal.HAS_PASSED)
        : moved(round.piece().offeredTo(seat), act);
  }

  private static Decision takeBack(RoomState state, Act<RoundCommand.TakeBack> act) {
    TalkingPiece piece = state.round().piece();
    return piece.turn().holder().isEmpty()
        ? Rounds.already(piece.moved(), act.at())
        : moved(piece.returned(), act);
  }

  private static Decision grant(RoomState state, Act<RoundCommand.Grant> act) {
    long minutes = act.command().minutes();
    if (minutes > MOST_MINUTES) {
      return Decision.refused(Refusal.BAD_MINUTES);
    }
    TalkingPiece piece = state.round().piece();
    return piece.isHeld()
        ? moved(piece.granted(Duration.ofMinutes(minutes), act.at()), act)
        : Decision.refused(Refusal.NOBODY_SHARES);
  }

  private static Decision meanwhile(RoomState state, Act<?> act, Meanwhile wanted) {
    TalkingPiece piece = state.round().piece();
    return piece.turn().meanwhile() == wanted
        ? Rounds.already(piece.moved(), act.at())
        : moved(piece.meanwhile(wanted), act);
  }

  private static Decision accept(RoomState state, Act<RoundCommand.Accept> act) {
    Round round = state.round();
    if (!round.piece().isWith(act.by())) {
      return Decision.refused(Refusal.NOT_YOUR_TURN);
    }
    if (round.piece().isHeld()) {
      return Rounds.already(round.piece().moved(), act.at());
    }
    boolean presents = round.voice() == Voice.PRESENTER;
    return answered(
        round.hands(), round.piece().accepted(round.turnLength(), presents, act.at()), act);
  }

  private static Decision pass(RoomState state, Act<RoundCommand.Pass> act) {
    TalkingPiece piece = state.round().piece();
    boolean toCome = piece.turn().order().contains(act.by());
    if (!toCome && !(piece.isOffered() && piece.isWith(act.by()))) {
      return piece.hasPassed(act.by())
          ? new Decision.Already(Optional.of(act.by()), act.at())
          : Decision.refused(Refusal.NOT_YOUR_TURN);
    }
    return answered(state.round().hands(), piece.passedBy(act.by(), Rounds.there(state)), act);
  }

  /** Once they were asked, the hand comes down by itself. */
  private static Decision answered(Hands hands, TalkingPiece next, Act<?> act) {
    return hands.isUp(act.by())
        ? Decision.happens(next.told(Optional.of(act.by())), hands.loweredBy(act.by()).told())
        : moved(next, act);
  }

  private static Decision oneMoreMinute(RoomState state, Act<RoundCommand.OneMoreMinute> act) {
    TalkingPiece piece = state.round().piece();
    if (!piece.isHeld() || !piece.isWith(act.by())) {
      return Decision.refused(Refusal.NOT_YOUR_TURN);
    }
    if (piece.turn().extended().isPresent()) {
      return new Decision.Already(Optional.of(act.by()), piece.turn().extended().orElseThrow());
    }
    return piece.turn().ends().isEmpty()
        ? Decision.refused(Refusal.NO_CLOCK)
        : moved(piece.oneMoreMinute(act.at()), act);
  }

  private static Decision handBack(RoomState state, Act<RoundCommand.HandBack> act) {
    TalkingPiece piece = state.round().piece();
    return piece.isHeld() && piece.isWith(act.by())
        ? moved(piece.next(Rounds.there(state)), act)
        : Decision.refused(Refusal.NOT_YOUR_TURN);
  }

  static Decision moved(TalkingPiece next, Act<?> act) {
    return Decision.happens(next.told(Optional.of(act.by())));
  }
}
