package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.Listener.Dismissal;

/**
 * A room open on this node: its state and heads as far as this node has heard, and who listens
 * here. Belongs to one event loop.
 */
public final class LiveRoom {
  private final RoomId id;
  private final CatchUp catchUp;
  private final List<Attendee> attendees = new CopyOnWriteArrayList<>();

  /** In one order for everybody: nothing shows in it. */
  private final Map<Channel, Cursor> heads = new TreeMap<>(Comparator.comparing(Channel::name));

  private RoomState state;
  private long turn;
  private long control;
  private String epoch;
  private Future<?> lastTurn = Future.succeededFuture();

  LiveRoom(RoomId id, RoomLog log, Snapshot found, Map<Channel, Cursor> heads) {
    this.id = id;
    this.state = found.state();
    this.turn = found.turn();
    this.control = found.control();
    this.epoch = found.epoch();
    this.heads.putAll(heads);
    this.catchUp = new CatchUp(this, log);
  }

  public RoomId id() {
    return id;
  }

  public RoomState state() {
    return state;
  }

  Version version() {
    return new Version(control, epoch);
  }

  Map<Channel, Cursor> heads() {
    return heads;
  }

  List<Attendee> attendees() {
    return attendees;
  }

  /** Brings an attendee up to date from its cursors, then lets it hear what happens. */
  void join(Attendee attendee, List<Cursor> cursors) {
    attendees.add(attendee);
    attendee.come(cursors);
  }

  void leave(Listener listener) {
    attendees.stream()
        .filter(attendee -> attendee.listener().equals(listener))
        .forEach(Attendee::leave);
    attendees.removeIf(attendee -> attendee.listener().equals(listener));
  }

  /** What moves the room is done one by one: on one node it would only get in each other's way. */
  <T> Future<T> inTurn(Supplier<Future<T>> act) {
    Future<T> mine = lastTurn.transform(done -> act.get());
    lastTurn = mine;
    return mine;
  }

  /** Takes one append as it was announced. What was heard before is dropped, a gap is caught up. */
  void heard(Bell bell) {
    if (catchUp.takes(bell) || isOld(bell)) {
      return;
    }
    if (bell.turn() != turn + 1 || !bell.before().equals(epoch)) {
      catchUp();
      return;
    }
    moveTo(bell.turn(), bell.control(), bell.epoch());
    bell.state().ifPresent(this::become);
    bell.entries().forEach(this::tell);
    closeIfEnded();
  }

  private boolean isOld(Bell bell) {
    return bell.turn() <= turn && bell.epoch().equals(epoch);
  }

  /** Completes when this node knows all that the log knew when it was asked. */
  Future<Void> catchUp() {
    return catchUp.run();
  }

  boolean isAt(RoomLog.Pulse pulse) {
    return pulse.turn() == turn && pulse.epoch().equals(epoch);
  }

  void moveTo(long newTurn, long newControl, String newEpoch) {
    turn = newTurn;
    control = newControl;
    epoch = newEpoch;
  }

  /** The state first, then the entries: whoever is removed does not hear even that. */
  void become(RoomState next) {
    RoomState before = state;
    state = next;
    for (Attendee attendee : attendees) {
      attendee.noticed(before);
    }
  }

  void tell(Entry entry) {
    heads.put(entry.channel(), entry.cursor());
    for (Attendee attendee : attendees) {
      attendee.hear(entry);
    }
  }

  /** Whoever ended the room gets the answer first, and everybody hears that it has ended. */
  void closeIfEnded() {
    if (state.ended().isPresent()) {
      lastTurn.onComplete(answered -> dismissAll());
    }
  }

  /** Whoever is in a side room stays until it closes. */
  private void dismissAll() {
    attendees.stream()
        .filter(Attendee::isLive)
        .filter(attendee -> state.care().asideWith(attendee.seat()).isEmpty())
        .forEach(attendee -> attendee.listener().dismiss(Dismissal.CLOSED));
  }

  /** History is not what was told: everybody starts anew. */
  void reset(Map<Channel, Cursor> newHeads) {
    heads.clear();
    heads.putAll(newHeads);
    attendees.forEach(Attendee::startAnew);
  }

  Optional<Seat> seatOf(Listener listener) {
    return state.seat(listener.seat());
  }
}
