package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Phase.Meanwhile;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Shares;
import org.wellnessconnection.protocol.Turn;
import org.wellnessconnection.protocol.Turn.Standing;

/**
 * What goes from hand to hand: whoever holds it shares. At most one person holds it, nobody stands
 * in the order twice, and whoever passed is not in it.
 *
 * @param moved who moved it last, and when
 */
@RecordBuilder
public record TalkingPiece(Turn turn, Shares shares, Optional<Ruling> moved)
    implements TalkingPieceBuilder.With {
  private static final Duration ONE_MORE = Duration.ofMinutes(1);

  /** How long the group waits for a holder whose connection is lost. */
  public static final Duration PATIENCE = Duration.ofSeconds(45);

  public static TalkingPiece atRest(Meanwhile meanwhile) {
    return new TalkingPiece(Turn.none(meanwhile), Shares.NONE, Optional.empty());
  }

  public boolean isHeld() {
    return turn.standing() == Standing.HELD;
  }

  /** Who shares just now. */
  public Optional<SeatId> inHand() {
    return turn.holder().filter(seat -> isHeld());
  }

  public boolean isOffered() {
    return turn.standing() == Standing.OFFERED;
  }

  public boolean isWith(SeatId seat) {
    return turn.holder().filter(seat::equals).isPresent();
  }

  public boolean isWaitedFor() {
    return turn.until().isPresent();
  }

  /** Somebody has it, or is still to have it. */
  public boolean isGoingRound() {
    return turn.holder().isPresent() || !turn.order().isEmpty();
  }

  public boolean hasPassed(SeatId seat) {
    return shares.passed().contains(seat);
  }

  /** A new round: nobody has shared or passed in it. */
  public TalkingPiece round(List<SeatId> order, Predicate<SeatId> there) {
    return withTurn(turn.withOrder(order))
        .withShares(shares.withHad(List.of()).withPassed(List.of()))
        .next(there);
  }

  /** To the next who is there; whoever is not keeps the place in the order. */
  public TalkingPiece next(Predicate<SeatId> there) {
    TalkingPiece free = rest();
    return first(there).map(free::handedTo).orElse(free);
  }

  public Optional<SeatId> first(Predicate<SeatId> there) {
    return turn.order().stream().filter(there).findFirst();
  }

  /** Out of order, too: whoever was offered it before comes next. */
  public TalkingPiece offeredTo(SeatId seat) {
    return returned().handedTo(seat);
  }

  /** Whoever had passed and is asked again, has asked for it. */
  private TalkingPiece handedTo(SeatId seat) {
    return withTurn(
            turn.withStanding(Standing.OFFERED)
                .withHolder(Optional.of(seat))
                .withOrder(Seats.without(turn.order(), seat)))
        .withShares(shares.withPassed(Seats.without(shares.passed(), seat)));
  }

  public TalkingPiece accepted(Optional<Duration> share, boolean presents, Instant now) {
    SeatId holder = turn.holder().orElseThrow();
    List<SeatId> presenters = presents ? Seats.with(turn.presenters(), holder) : turn.presenters();
    return withTurn(
            turn.withStanding(Standing.HELD)
                .withEnds(share.map(now::plus))
                .withPresenters(presenters))
        .withShares(
            shares
                .withHad(Seats.with(shares.had(), holder))
                .withOwed(Seats.without(shares.owed(), holder)));
  }

  /** When it is their turn, or before: nobody asks why. */
  public TalkingPiece passedBy(SeatId seat, Predicate<SeatId> there) {
    TalkingPiece passed =
        withTurn(turn.withOrder(Seats.without(turn.order(), seat)))
            .withShares(
                shares
                    .withPassed(Seats.with(shares.passed(), seat))
                    .withOwed(Seats.without(shares.owed(), seat)));
    return isWith(seat) ? passed.next(there) : passed;
  }

  public TalkingPiece oneMoreMinute(Instant now) {
    TalkingPiece more = granted(ONE_MORE, now);
    return more.withTurn(more.turn.withExtended(Optional.of(now)));
  }

  /** From the end of the share, or from now when that is over. */
  public TalkingPiece granted(Duration more, Instant now) {
    Instant from = turn.ends().filter(now::isBefore).orElse(now);
    return withTurn(turn.withEnds(Optional.of(from.plus(more))));
  }

  /** To the facilitators. A share that had begun is over; an offer stands first in the order. */
  public TalkingPiece returned() {
    if (isWaitedFor()) {
      return givenUp();
    }
    return (isHeld() ? this : holderFirst()).rest();
  }

  private TalkingPiece rest() {
    return withTurn(
            turn.withStanding(Standing.RESTING)
                .withHolder(Optional.empty())
                .withEnds(Optional.empty())
                .withUntil(Optional.empty())
                .withExtended(Optional.empty()))
        .withShares(shares.withLost(Optional.empty()));
  }

  private TalkingPiece holderFirst() {
    List<SeatId> holder = turn.holder().stream().toList();
    return withTurn(turn.withOrder(Seats.firstOf(holder, turn.order())));
  }

  /** To the end of the order, where they are not forgotten. */
  public TalkingPiece skipped(SeatId seat, Predicate<SeatId> there) {
    List<SeatId> order = Seats.with(Seats.without(turn.order(), seat), seat);
    if (!isWith(seat)) {
      return withTurn(turn.withOrder(order));
    }
    TalkingPiece free = rest();
    Optional<SeatId> other = free.first(there);
    TalkingPiece put = free.withTurn(free.turn.withOrder(order));
    return other.map(put::handedTo).orElse(put);
  }

  /** These first, in this order; the others stay behind them. */
  public TalkingPiece ordered(List<SeatId> seats) {
    return withTurn(turn.withOrder(Seats.firstOf(seats, turn.order())));
  }

  public TalkingPiece shuffled(long seed) {
    return withTurn(turn.withOrder(Seats.shuffled(turn.order(), shares.owed(), seed)));
  }

  public TalkingPiece meanwhile(Meanwhile meanwhile) {
    return withTurn(turn.withMeanwhile(meanwhile));
  }

  /** Whoever was not reached is owed a turn; who brought something is known until the end. */
  public TalkingPiece intoPhase(Meanwhile meanwhile) {
    TalkingPiece all = isHeld() && !isWaitedFor() ? this : holderFirst();
    List<SeatId> owed = Seats.firstOf(shares.owed(), all.turn.order());
    return withTurn(Turn.none(meanwhile).withPresenters(turn.presenters()))
        .withShares(Shares.NONE.withOwed(owed));
  }

  public TalkingPiece waitingSince(Instant lost) {
    return withTurn(turn.withUntil(Optional.of(lost.plus(PATIENCE))))
        .withShares(shares.withLost(Optional.of(lost)));
  }

  /** The holder is back, and has all the time that was left. */
  public TalkingPiece foundAt(Instant now) {
    Duration waited = Duration.between(shares.lost().orElse(now), now);
    return withTurn(turn.withUntil(Optional.empty()).withEnds(turn.ends().map(e -> e.plus(waited))))
        .withShares(shares.withLost(Optional.empty()));
  }

  /** The holder does not come back soon: to the facilitators, with a place at the end. */
  public TalkingPiece givenUp() {
    SeatId holder = turn.holder().orElseThrow();
    return rest()
        .withTurn(rest().turn.withOrder(Seats.with(turn.order(), holder)))
        .withShares(rest().shares.withHad(Seats.without(shares.had(), holder)));
  }

  public TalkingPiece without(Predicate<SeatId> gone) {
    TalkingPiece stays = turn.holder().filter(gone).isPresent() ? rest() : this;
    Turn left = stays.turn;
    return stays
        .withTurn(left.withOrder(Seats.without(left.order(), gone)))
        .withShares(stays.shares.withOwed(Seats.without(shares.owed(), gone)));
  }

  /** Everybody who has it, or is still to have it. */
  Stream<SeatId> named() {
    return Stream.of(turn.holder().stream(), turn.order().stream(), shares.owed().stream())
        .flatMap(seats -> seats);
  }

  TalkingPiece movedBy(Duration length) {
    return withTurn(
            turn.withEnds(turn.ends().map(ends -> ends.plus(length)))
                .withUntil(turn.until().map(until -> until.plus(length))))
        .withShares(shares.withLost(shares.lost().map(lost -> lost.plus(length))));
  }

  public RoundEvent.Piece told(Optional<SeatId> by) {
    return new RoundEvent.Piece(turn, shares, by);
  }
}
