package org.wellnessconnection.room;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;

/**
 * Reads what a node has missed. The heads come first, then the entries up to them; the state is
 * never older than the heads, so nobody hears a thing they may no longer hear.
 */
final class CatchUp {
  private static final int MAX_WAITING_BELLS = 4_096;

  private final LiveRoom room;
  private final RoomLog log;
  private final Deque<Bell> waiting = new ArrayDeque<>();
  private Optional<Promise<Void>> running = Optional.empty();

  CatchUp(LiveRoom room, RoomLog log) {
    this.room = room;
    this.log = log;
  }

  /**
   * While this runs, bells wait here; more than fit are dropped, and leave a gap that is noticed.
   */
  boolean takes(Bell bell) {
    if (running.isPresent() && waiting.size() < MAX_WAITING_BELLS) {
      waiting.add(bell);
    }
    return running.isPresent();
  }

  /** One at a time; who asks meanwhile gets the next one, since this may have looked too early. */
  Future<Void> run() {
    if (running.isPresent()) {
      return running.get().future().transform(done -> running.isPresent() ? join() : run());
    }
    Promise<Void> mine = Promise.promise();
    running = Optional.of(mine);
    log.snapshot(room.id())
        .compose(found -> found.map(this::read).orElseGet(CatchUp::lost))
        .onComplete(done -> finish(mine, done.cause()));
    return mine.future();
  }

  private Future<Void> join() {
    return running.map(Promise::future).orElseGet(Future::succeededFuture);
  }

  private static Future<Void> lost() {
    return Future.failedFuture("the room is not in the log");
  }

  private void finish(Promise<Void> mine, @Nullable Throwable failure) {
    running = Optional.empty();
    Deque<Bell> bells = new ArrayDeque<>(waiting);
    waiting.clear();
    bells.forEach(room::heard);
    if (failure == null) {
      mine.complete();
    } else {
      mine.fail(failure);
    }
  }

  private Future<Void> read(Snapshot found) {
    List<Future<List<Entry>>> missed =
        found.heads().entrySet().stream()
            .map(head -> log.read(room.id(), head.getKey(), known(head.getKey()), head.getValue()))
            .toList();
    return Future.join(missed)
        .compose(all -> take(found, missed.stream().map(Future::result).toList()));
  }

  private Future<Void> take(Snapshot found, List<List<Entry>> missed) {
    boolean stands = room.heads().values().stream().allMatch(head -> isIn(missed, head));
    return stands ? goOn(found, missed) : startAnew(found);
  }

  private Future<Void> goOn(Snapshot found, List<List<Entry>> missed) {
    room.moveTo(found.turn(), found.control(), found.epoch());
    room.become(found.state());
    missed.forEach(entries -> entries.stream().filter(this::isNew).forEach(room::tell));
    room.closeIfEnded();
    return Future.succeededFuture();
  }

  private Future<Void> startAnew(Snapshot found) {
    return Heads.read(log, room.id(), found)
        .onSuccess(
            heads -> {
              room.moveTo(found.turn(), found.control(), found.epoch());
              room.become(found.state());
              room.reset(heads);
              room.closeIfEnded();
            })
        .mapEmpty();
  }

  /** The last entry known is read again: if it is another one now, history has changed. */
  private long known(Channel channel) {
    Cursor head = room.heads().get(channel);
    return head == null ? 1 : head.seq();
  }

  private static boolean isIn(List<List<Entry>> missed, Cursor head) {
    return missed.stream()
        .filter(entries -> !entries.isEmpty())
        .anyMatch(entries -> entries.get(0).cursor().equals(head));
  }

  private boolean isNew(Entry entry) {
    Cursor head = room.heads().get(entry.channel());
    return head == null || entry.seq() > head.seq();
  }
}
