package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Command;

/** The duty to hand on what a removal proposes; only when it is kept does the room note it. */
final class Proposing implements Duty {
  private final LiveRoom room;
  private final Proposals proposals;
  private final TurnOfTime time;

  Proposing(LiveRoom room, Proposals proposals, TurnOfTime time) {
    this.room = room;
    this.proposals = proposals;
    this.time = time;
  }

  @Override
  public Optional<Instant> since(RoomState state) {
    return Removals.toPropose(state).flatMap(Seat::removed).flatMap(Removal::proposes);
  }

  @Override
  public Future<?> fulfil() {
    return Removals.toPropose(room.state()).map(this::make).orElse(Future.succeededFuture());
  }

  private Future<Answer> make(Seat seat) {
    return proposals
        .make(proposal(seat, seat.removed().orElseThrow()))
        .compose(kept -> time.propose(new Command.ProposalKept(seat.id())));
  }

  private Proposals.Proposal proposal(Seat seat, Removal removal) {
    return new Proposals.Proposal(
        room.id(),
        seat.id(),
        seat.account(),
        room.state().known(removal.by()).account(),
        removal.scope(),
        removal.reason().orElseThrow(),
        removal.at());
  }
}
