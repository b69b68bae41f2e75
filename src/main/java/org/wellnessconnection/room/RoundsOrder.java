package org.wellnessconnection.room;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.Seats;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Phase.Voice;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.SeatId;

/** Who comes when: a round begins, and its order is changed. */
final class RoundsOrder {
  private static final int FEWEST_TO_SHUFFLE = 2;

  private RoundsOrder() {}

  static void lay(Rules rules) {
    rules.led(RoundCommand.StartRound.class, Rounds.unlessHeld(RoundsOrder::start));
    rules.led(RoundCommand.Skip.class, Rounds.unlessHeld(RoundsOrder::skip));
    rules.led(RoundCommand.Order.class, RoundsOrder::order);
    rules.led(RoundCommand.Shuffle.class, RoundsOrder::shuffle);
  }

  private static Decision start(RoomState state, Act<RoundCommand.StartRound> act) {
    TalkingPiece piece = state.round().piece();
    if (piece.isGoingRound()) {
      return Rounds.already(piece.moved(), act.at());
    }
    List<SeatId> order = act.command().order();
    if (!isSound(state, order)) {
      return Decision.refused(Refusal.BAD_ORDER);
    }
    List<SeatId> wanted = order.isEmpty() ? everybody(state) : order;
    return wanted.isEmpty()
        ? Decision.refused(Refusal.NOBODY_NEXT)
        : RoundsPiece.moved(piece.round(wanted, Rounds.there(state)), act);
  }

  /** Whom the last round did not reach, then whoever takes part, as they came in. */
  private static List<SeatId> everybody(RoomState state) {
    Round round = state.round();
    List<SeatId> owed = round.piece().shares().owed().stream().filter(mayShare(state)).toList();
    List<SeatId> others =
        round.voice() == Voice.PRESENTER ? round.piece().turn().presenters() : taking(state);
    return Seats.firstOf(owed, others.stream().filter(mayShare(state)).toList());
  }

  private static List<SeatId> taking(RoomState state) {
    return state.seats().values().stream()
        .filter(seat -> seat.role() == Role.PARTICIPANT)
        .map(Seat::id)
        .toList();
  }

  private static Predicate<SeatId> mayShare(RoomState state) {
    return seat -> Rounds.isIn(state, seat) && !state.round().listens(seat);
  }

  private static boolean isSound(RoomState state, List<SeatId> order) {
    return new HashSet<>(order).size() == order.size() && order.stream().allMatch(mayShare(state));
  }

  private static Decision skip(RoomState state, Act<RoundCommand.Skip> act) {
    TalkingPiece piece = state.round().piece();
    SeatId seat = act.command().seat();
    if (!piece.isWith(seat) && !piece.turn().order().contains(seat)) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    if (piece.isHeld() && piece.isWith(seat)) {
      return Decision.refused(Refusal.SOMEONE_IS_SHARING);
    }
    TalkingPiece skipped = piece.skipped(seat, Rounds.there(state));
    return skipped.equals(piece)
        ? Rounds.already(piece.moved(), act.at())
        : RoundsPiece.moved(skipped, act);
  }

  /** Whoever shares or is offered the piece, or has passed, is not to come. */
  private static Decision order(RoomState state, Act<RoundCommand.Order> act) {
    TalkingPiece piece = state.round().piece();
    List<SeatId> seats = act.command().seats();
    boolean sound =
        !seats.isEmpty()
            && isSound(state, seats)
            && seats.stream().noneMatch(seat -> piece.isWith(seat) || piece.hasPassed(seat));
    if (!sound) {
      return Decision.refused(Refusal.BAD_ORDER);
    }
    TalkingPiece ordered = piece.ordered(seats);
    return ordered.equals(piece)
        ? Rounds.already(piece.moved(), act.at())
        : RoundsPiece.moved(ordered, act);
  }

  private static Decision shuffle(RoomState state, Act<RoundCommand.Shuffle> act) {
    TalkingPiece piece = state.round().piece();
    return piece.turn().order().size() < FEWEST_TO_SHUFFLE
        ? new Decision.Already(Optional.empty(), act.at())
        : RoundsPiece.moved(piece.shuffled(act.command().seed()), act);
  }
}
