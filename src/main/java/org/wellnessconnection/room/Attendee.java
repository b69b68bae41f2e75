package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Listener.Dismissal;

/** A listener in a room: first brought up to date, then live. */
final class Attendee {
  private final LiveRoom room;
  private final RoomLog log;
  private final Listener listener;
  private final Consumer<Attendee> whenUpToDate;
  private Replay replay;
  private boolean live;
  private Optional<Long> arrival = Optional.empty();
  private Future<Long> announced = Future.failedFuture("not yet");

  Attendee(LiveRoom room, RoomLog log, Listener listener, Consumer<Attendee> whenUpToDate) {
    this.whenUpToDate = whenUpToDate;
    this.room = room;
    this.log = log;
    this.listener = listener;
    this.replay = fresh();
  }

  private Replay fresh() {
    return new Replay(room, log, listener, this::upToDate);
  }

  private void upToDate() {
    live = true;
    whenUpToDate.accept(this);
    room.closeIfEnded();
  }

  Listener listener() {
    return listener;
  }

  SeatId seat() {
    return listener.seat();
  }

  /** The number of this arrival; empty until it is known. */
  Optional<Long> arrival() {
    return arrival;
  }

  void announcedBy(Future<Long> word) {
    announced = word.onSuccess(number -> arrival = Optional.of(number));
  }

  /**
   * Whether all nodes should know of this arrival; while the word is on its way nobody can tell.
   */
  boolean isAnnounced() {
    return announced.isComplete();
  }

  boolean isLive() {
    return live;
  }

  void come(List<Cursor> cursors) {
    Replay mine = replay;
    mine.from(cursors).onFailure(failure -> giveUp(mine));
  }

  /** Redis is away, or the seat is gone: the client comes back and finds out. */
  private void giveUp(Replay failed) {
    if (!failed.isStopped()) {
      listener.dismiss(farewell(room.seatOf(listener)).orElse(Dismissal.GONE));
    }
  }

  void leave() {
    live = false;
    replay.stop();
  }

  void goesFor(Dismissal why) {
    leave();
    listener.dismiss(why);
  }

  void startAnew() {
    live = false;
    replay.stop();
    replay = fresh();
    listener.reset();
    come(List.of());
  }

  void hear(Entry entry) {
    if (live && room.state().hears(seat(), entry.channel(), entry.seq())) {
      listener.hear(entry);
    }
  }

  /** The state has changed: whoever is out goes, whoever was let in is shown the room. */
  void noticed(RoomState before) {
    Optional<Seat> now = room.state().seat(seat());
    Optional<Dismissal> farewell = farewell(now);
    if (farewell.isPresent()) {
      goesFor(farewell.get());
      return;
    }
    Optional<Seat> then = before.seat(seat());
    if (isSomebodyElseHere(then, now.get())) {
      startAnew();
    } else if (live && isShownAnew(before, then, now.get())) {
      listener.welcome(View.of(room, now.get(), true));
    } else if (live) {
      catchUpOn(before);
    }
  }

  /** Sent back to wait; or facilitating no more, or again: another room to see and to hear. */
  private static boolean isSomebodyElseHere(Optional<Seat> then, Seat now) {
    Optional<Seat> inside = then.filter(Seat::isPresent);
    return inside
        .filter(seat -> now.waits() || !seat.relieved().equals(now.relieved()))
        .isPresent();
  }

  private Optional<Dismissal> farewell(Optional<Seat> now) {
    if (now.isEmpty()) {
      return Optional.of(whyGone());
    }
    if (now.get().removed().isPresent()) {
      return Optional.of(Dismissal.REMOVED);
    }
    return now.get().stay().left().map(left -> Dismissal.LEFT);
  }

  /** Let in; or still waiting, but for another reason. */
  private boolean isShownAnew(RoomState before, Optional<Seat> then, Seat now) {
    if (!then.map(Seat::waits).orElse(true)) {
      return false;
    }
    return now.isPresent()
        || !then.flatMap(seat -> DoorSign.of(before, seat)).equals(DoorSign.of(room.state(), now));
  }

  /** A session that is over knows nobody any more, nor those who had stayed in a side room. */
  private Dismissal whyGone() {
    return room.state().ended().isPresent() ? Dismissal.CLOSED : Dismissal.GONE;
  }

  /** A channel that opens for somebody late is told from its start, without losing the others. */
  private void catchUpOn(RoomState before) {
    boolean gained =
        room.heads().values().stream()
            .anyMatch(
                head -> head.channel().side().isPresent() && hears(head) && !heard(before, head));
    if (gained) {
      live = false;
      replay.stop();
      replay = fresh();
      come(room.heads().values().stream().filter(head -> heard(before, head)).toList());
    }
  }

  private boolean hears(Cursor head) {
    return heard(room.state(), head);
  }

  private boolean heard(RoomState then, Cursor head) {
    return then.hears(seat(), head.channel(), head.seq());
  }
}
