package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Span;

/**
 * Brings one listener up to date: checks that its cursors still stand in the log, welcomes it, then
 * tells page by page what it has missed. It is done in the very turn in which nothing is missing,
 * so nothing can come in between.
 */
final class Replay {
  private static final int PAGE = 16;

  private final LiveRoom room;
  private final RoomLog log;
  private final Listener listener;
  private final Runnable upToDate;
  private final Map<Channel, Long> told = new HashMap<>();
  private boolean stopped;

  /**
   * @param upToDate called in the turn in which nothing is missing any more
   */
  Replay(LiveRoom room, RoomLog log, Listener listener, Runnable upToDate) {
    this.room = room;
    this.log = log;
    this.listener = listener;
    this.upToDate = upToDate;
  }

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  Future<Void> from(List<Cursor> cursors) {
    boolean ahead = cursors.stream().anyMatch(cursor -> cursor.seq() > head(cursor.channel()));
    Future<Void> known = ahead ? room.catchUp() : Future.succeededFuture();
    return known.compose(caughtUp -> stand(cursors)).compose(stand -> welcome(cursors, stand));
  }

  /** Whether every cursor names an entry that is this listener's, and still what it was. */
  private Future<Boolean> stand(List<Cursor> cursors) {
    if (!cursors.stream().allMatch(this::hears)) {
      return Future.succeededFuture(false);
    }
    List<Future<Boolean>> checks = cursors.stream().map(this::stands).toList();
    return checks.isEmpty()
        ? Future.succeededFuture(true)
        : Future.all(checks).map(all -> !all.list().contains(false));
  }

  private boolean hears(Cursor cursor) {
    return hearing(cursor.channel()).includes(cursor.seq());
  }

  private Span hearing(Channel channel) {
    return room.state().hearing(listener.seat(), channel);
  }

  private Future<Boolean> stands(Cursor cursor) {
    return log.read(room.id(), cursor.channel(), cursor.seq(), cursor.seq())
        .map(found -> !found.isEmpty() && found.get(0).epoch().equals(cursor.epoch()));
  }

  private Future<Void> welcome(List<Cursor> cursors, boolean stand) {
    Optional<Seat> seat = room.seatOf(listener);
    if (stopped || seat.filter(Seat::isTaken).isEmpty()) {
      return Future.failedFuture("no longer wanted");
    }
    if (stand) {
      cursors.forEach(cursor -> told.put(cursor.channel(), cursor.seq()));
    } else {
      listener.reset();
    }
    boolean resumed = stand && !cursors.isEmpty();
    listener.welcome(View.of(room, seat.get(), resumed));
    return next(seat.get());
  }

  private Future<Void> next(Seat asWelcomed) {
    if (stopped) {
      return Future.failedFuture("no longer wanted");
    }
    Optional<Cursor> behind = room.heads().values().stream().filter(this::isMissing).findFirst();
    return behind
        .map(head -> tellPage(head.channel()).compose(told -> next(asWelcomed)))
        .orElseGet(() -> done(asWelcomed));
  }

  /** Let in while this was going on: then the room must be shown again. */
  private Future<Void> done(Seat asWelcomed) {
    room.seatOf(listener)
        .filter(now -> asWelcomed.waits() && now.isPresent())
        .ifPresent(now -> listener.welcome(View.of(room, now, true)));
    upToDate.run();
    return Future.succeededFuture();
  }

  private boolean isMissing(Cursor head) {
    long last = hearing(head.channel()).last(head.seq());
    return hearing(head.channel()).includes(last) && toldOf(head.channel()) < last;
  }

  private Future<Void> tellPage(Channel channel) {
    long from = toldOf(channel) + 1;
    long to = Math.min(hearing(channel).last(head(channel)), from + PAGE - 1);
    return log.read(room.id(), channel, from, to)
        .compose(
            entries -> {
              entries.forEach(this::tell);
              told.put(channel, to);
              return listener.drained();
            });
  }

  private void tell(Entry entry) {
    if (hears(entry.cursor())) {
      listener.hear(entry);
    }
  }

  private long toldOf(Channel channel) {
    long before = hearing(channel).from() - 1;
    return Math.max(before, told.getOrDefault(channel, before));
  }

  private long head(Channel channel) {
    Cursor head = room.heads().get(channel);
    return head == null ? 0 : head.seq();
  }
}
