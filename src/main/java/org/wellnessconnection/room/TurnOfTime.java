package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Staff;

/** Time in one room on this node: proposes what is due, and keeps the due-list right. */
final class TurnOfTime {
  private final LiveRoom room;
  private final Desk desk;
  private final DueList dueList;
  private final Clock clock;
  private Optional<Instant> listed = Optional.empty();
  private Next next;
  private final Lookout lookout = new Lookout();
  private Future<?> striking = Future.succeededFuture();
  private Future<?> sighting = Future.succeededFuture();

  TurnOfTime(LiveRoom room, Desk desk, DueList dueList, Clock clock) {
    this.room = room;
    this.desk = desk;
    this.dueList = dueList;
    this.clock = clock;
    this.next = Next.in(room.state());
  }

  /** Once a second. */
  void look() {
    if (next().strike().filter(due -> !due.isAfter(clock.instant())).isPresent()) {
      strike();
    } else {
      moved();
    }
  }

  /** The room has moved: the list knows it at once, since this server may be the only one. */
  void moved() {
    if (!next().due().equals(listed)) {
      list();
    }
  }

  /** Once a second, while this node is sure of who is here. One word to the room at a time. */
  void saw(Set<SeatId> here) {
    lookout
        .look(room.state(), here, clock.instant())
        .filter(seen -> sighting.isComplete())
        .ifPresent(seen -> sighting = propose(seen));
  }

  /** One word to the room at a time; completes when the room goes by these duties. */
  Future<Void> staffed(Staff staff) {
    return Staffing.news(room.state(), staff)
        .map(seen -> propose(seen).<Void>mapEmpty().onSuccess(done -> moved()))
        .orElseGet(Future::succeededFuture);
  }

  /** Also puts the list right when nothing is due any more: its entry may be an old one. */
  void strike() {
    if (striking.isComplete()) {
      listed = Optional.empty();
      striking = propose(new Command.Strike()).compose(done -> list());
    }
  }

  /** What this server sees, and nobody asked for. */
  Future<Answer> propose(Command.Unasked command) {
    return desk.perform(new Errand(SeatId.random(), new AttemptId(Id.random()), command));
  }

  private Future<Void> list() {
    Optional<Instant> due = next().due();
    return dueList.put(room.id(), due).onSuccess(put -> listed = due);
  }

  /** What is next in one state of the room. */
  private record Next(RoomState in, Optional<Instant> due, Optional<Instant> strike) {
    static Next in(RoomState state) {
      return new Next(state, Room.nextDue(state), Room.nextStrike(state));
    }
  }

  /** Most of the time nothing has changed but the clock. */
  @SuppressWarnings("ReferenceEquality")
  private Next next() {
    if (next.in() != room.state()) {
      next = Next.in(room.state());
    }
    return next;
  }
}
