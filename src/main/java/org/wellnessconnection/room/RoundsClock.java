package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wellnessconnection.facilitation.Hands;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;

/** What becomes of the talking piece by itself. Nothing does while the room is on hold. */
final class RoundsClock {
  private RoundsClock() {}

  static void lay(Rules rules) {
    rules.timer(new Moving(RoundsClock::lost, RoundsClock::waits));
    rules.timer(new Moving(RoundsClock::back, RoundsClock::goesOn));
    rules.timer(new Moving(RoundsClock::outOfPatience, (s, now) -> s.round().piece().givenUp()));
    rules.timer(new Farewell());
  }

  /** A timer after which the piece is elsewhere. */
  private record Moving(Function<RoomState, Optional<Instant>> when, Where where)
      implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return isStill(state) ? Optional.empty() : when.apply(state);
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      return List.of(where.from(state, now).told(Optional.empty()));
    }
  }

  @FunctionalInterface
  private interface Where {
    TalkingPiece from(RoomState state, Instant now);
  }

  private static boolean isStill(RoomState state) {
    return state.held().isPresent() || state.ended().isPresent();
  }

  /** The holder has lost the connection, and nobody has noticed. */
  private static Optional<Instant> lost(RoomState state) {
    return state.round().piece().isWaitedFor() ? Optional.empty() : holderAway(state);
  }

  private static TalkingPiece waits(RoomState state, Instant now) {
    return state.round().piece().waitingSince(holderAway(state).orElse(now));
  }

  private static Optional<Instant> back(RoomState state) {
    TalkingPiece piece = state.round().piece();
    return piece.isWaitedFor() && holderAway(state).isEmpty()
        ? piece.shares().lost()
        : Optional.empty();
  }

  private static TalkingPiece goesOn(RoomState state, Instant now) {
    return state.round().piece().foundAt(now);
  }

  private static Optional<Instant> outOfPatience(RoomState state) {
    return holderAway(state).flatMap(away -> state.round().piece().turn().until());
  }

  private static Optional<Instant> holderAway(RoomState state) {
    return state.round().piece().turn().holder().flatMap(state::seat).flatMap(Seat::away);
  }

  /** Whoever is not in the room any more is in no order, and has no hand up. */
  private record Farewell() implements Rules.Timer {
    @Override
    public Optional<Instant> due(RoomState state) {
      return !isStill(state) && state.round().names(gone(state))
          ? Optional.of(Instant.EPOCH)
          : Optional.empty();
    }

    @Override
    public List<Event> ring(RoomState state, Instant now) {
      Round round = state.round();
      TalkingPiece piece = round.piece().without(gone(state));
      Hands hands = round.hands().without(gone(state));
      List<Event> events = new ArrayList<>();
      if (!piece.equals(round.piece())) {
        events.add(piece.told(Optional.empty()));
      }
      if (!hands.equals(round.hands())) {
        events.add(hands.told());
      }
      return events;
    }

    private static Predicate<SeatId> gone(RoomState state) {
      return seat -> !Rounds.isIn(state, seat);
    }
  }
}
