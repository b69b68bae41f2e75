package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wellnessconnection.facilitation.Agenda;
import org.wellnessconnection.facilitation.Hands;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.PhaseNow;
import org.wellnessconnection.protocol.SeatId;

/** What becomes of the talking piece by itself. Nothing does while the room is on hold. */
final class RoundsClock {
  private RoundsClock() {}

  static void lay(Rules rules) {
    moving(rules, RoundsClock::lost, RoundsClock::waits);
    moving(rules, RoundsClock::back, RoundsClock::goesOn);
    moving(rules, RoundsClock::outOfPatience, (state, now) -> state.round().piece().givenUp());
    rules.at(RoundsClock::farewell, (state, now) -> without(state, gone(state)));
    rules.at(RoundsClock::firstPhase, RoundsClock::begins);
  }

  /** A timer after which the piece is elsewhere. */
  private static void moving(
      Rules rules,
      Function<RoomState, Optional<Instant>> when,
      BiFunction<RoomState, Instant, TalkingPiece> where) {
    rules.at(when, (state, now) -> List.of(where.apply(state, now).told(Optional.empty())));
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
  private static Optional<Instant> farewell(RoomState state) {
    return state.round().names(gone(state)) ? Optional.of(Instant.EPOCH) : Optional.empty();
  }

  private static Predicate<SeatId> gone(RoomState state) {
    return seat -> !Rounds.isIn(state, seat);
  }

  private static List<Event> without(RoomState state, Predicate<SeatId> gone) {
    Round round = state.round();
    TalkingPiece piece = round.piece().without(gone);
    Hands hands = round.hands().without(gone);
    List<Event> events = new ArrayList<>();
    if (!piece.equals(round.piece())) {
      events.add(piece.told(Optional.empty()));
    }
    if (!hands.equals(round.hands())) {
      events.add(hands.told());
    }
    return events;
  }

  /** A planned session is in its first phase from the beginning. */
  private static Optional<Instant> firstPhase(RoomState state) {
    Agenda agenda = state.round().agenda();
    boolean begun = state.course().stage() == Stage.LIVE && agenda.now().isEmpty();
    return begun && !agenda.phases().isEmpty()
        ? state.plan().schedule().starts()
        : Optional.empty();
  }

  private static List<Event> begins(RoomState state, Instant now) {
    PhaseNow first = state.round().agenda().at(1, now).orElseThrow();
    return RoundsAgenda.began(state, first, Optional.empty());
  }
}
