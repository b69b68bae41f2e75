package org.wellnessconnection.room;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
  private Future<Void> running = Future.succeededFuture();
  private boolean reading;

  CatchUp(LiveRoom room, RoomLog log) {
    this.room = room;
    this.log = log;
  }

  /**
   * While this reads, bells wait here; more than fit are dropped, and leave a gap that is noticed.
   */
  boolean takes(Bell bell) {
    if (reading && waiting.size() < MAX_WAITING_BELLS) {
      waiting.add(bell);
    }
    return reading;
  }

  /** One at a time; who asks meanwhile gets the next one, since this may have looked too early. */
  Future<Void> run() {
    if (reading) {
      return running.transform(done -> reading ? running : run());
    }
    reading = true;
    running =
        log.snapshot(room.id())
            .compose(found -> found.map(this::read).orElseGet(CatchUp::lost))
            .transform(this::finish);
    return running;
  }

  private static Future<Void> lost() {
    return Future.failedFuture("the room is not in the log");
  }

  private Future<Void> finish(AsyncResult<Void> outcome) {
    reading = false;
    Deque<Bell> bells = new ArrayDeque<>(waiting);
    waiting.clear();
    bells.forEach(room::heard);
    return outcome.succeeded() ? Future.succeededFuture() : Future.failedFuture(outcome.cause());
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
