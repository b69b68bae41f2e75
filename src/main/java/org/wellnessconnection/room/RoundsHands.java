package org.wellnessconnection.room;

import java.util.Optional;
import org.wellnessconnection.facilitation.Hands;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SeatId;

/** Hands that go up and down, and signs of support for whoever shares. */
final class RoundsHands {
  private RoundsHands() {}

  static void lay(Rules rules) {
    rules.seated(
        RoundCommand.RaiseHand.class, Rounds.inside(Rounds.unlessHeld(RoundsHands::raise)));
    rules.seated(RoundCommand.LowerHand.class, Rounds.inside(RoundsHands::lower));
    rules.seated(RoundCommand.Sign.class, Rounds.inside(Rounds.unlessHeld(RoundsHands::sign)));
  }

  private static Decision raise(RoomState state, Act<RoundCommand.RaiseHand> act) {
    Hands hands = state.round().hands();
    return hands.isUp(act.by())
        ? new Decision.Already(Optional.of(act.by()), act.at())
        : Decision.happens(hands.raisedBy(act.by()).told());
  }

  private static Decision lower(RoomState state, Act<RoundCommand.LowerHand> act) {
    SeatId seat = act.command().seat().orElse(act.by());
    if (!seat.equals(act.by()) && !state.known(act.by()).facilitates()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    Hands hands = state.round().hands();
    return hands.isUp(seat)
        ? Decision.happens(hands.loweredBy(seat).told())
        : new Decision.Already(Optional.empty(), act.at());
  }

  private static Decision sign(RoomState state, Act<RoundCommand.Sign> act) {
    if (state.known(act.by()).chatOff().isPresent()) {
      return Decision.refused(Refusal.CHAT_OFF);
    }
    return state.round().somebodyShares()
        ? Decision.happens(new RoundEvent.Signed(act.by(), act.command().sign()))
        : Decision.refused(Refusal.NOBODY_SHARES);
  }
}
