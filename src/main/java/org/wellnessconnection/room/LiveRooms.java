package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Staff;

/** The rooms open on this node. Any node can open any room; none owns one. One event loop only. */
public final class LiveRooms {
  /** How many parts the rooms are looked at in. */
  public static final int PARTS = 20;

  private static final int HALF = PARTS / 2;
  private static final int CLOSE_AFTER_IDLE_TICKS = 30;

  private final RoomLog log;
  private final RoomFeed feed;
  private final Presence presence;
  private final DueList dueList;
  private final Outside outside;
  private final Clock clock;
  private final Map<RoomId, Future<Optional<OpenRoom>>> rooms = new HashMap<>();
  private Set<String> living = Set.of();
  private int part;

  public LiveRooms(
      RoomLog log,
      RoomFeed feed,
      Presence presence,
      DueList dueList,
      Outside outside,
      Clock clock) {
    this.log = log;
    this.feed = feed;
    this.presence = presence;
    this.dueList = dueList;
    this.outside = outside;
    this.clock = clock;
  }

  /** Makes a room as planned, if it is not there yet. */
  public Future<Void> plan(RoomId id, RoomPlan plan) {
    return make(id, RoomState.planned(plan));
  }

  /** Makes a room as it is given, if it is not there yet. */
  public Future<Void> make(RoomId id, RoomState state) {
    return log.open(id, state).compose(made -> dueList.put(id, Room.nextDue(state)));
  }

  /** The room, opened here if need be; empty when there is none by this id. */
  public Future<Optional<OpenRoom>> find(RoomId id) {
    Future<Optional<OpenRoom>> known = rooms.get(id);
    if (known != null && !known.failed()) {
      return known.onSuccess(found -> found.ifPresent(OpenRoom::wanted));
    }
    Future<Optional<OpenRoom>> opening = open(id);
    rooms.put(id, opening);
    opening.onComplete(done -> forgetUnless(id, done.succeeded() && done.result().isPresent()));
    return opening;
  }

  private void forgetUnless(RoomId id, boolean found) {
    if (!found) {
      rooms.remove(id);
    }
  }

  /** Looks before it listens, so that asking for rooms that do not exist costs one read. */
  private Future<Optional<OpenRoom>> open(RoomId id) {
    return log.snapshot(id)
        .compose(found -> found.isEmpty() ? Future.succeededFuture(Optional.empty()) : listen(id));
  }

  private Future<Optional<OpenRoom>> listen(RoomId id) {
    Doorway doorway = new Doorway();
    return feed.listen(id, doorway)
        .compose(listening -> log.snapshot(id))
        .compose(found -> build(id, found.orElseThrow()))
        .onSuccess(doorway::opens)
        .compose(room -> outside.onDuty().now().compose(room::staffed).otherwiseEmpty().map(room))
        .map(Optional::of)
        .onFailure(failure -> feed.stop(id));
  }

  private Future<OpenRoom> build(RoomId id, Snapshot found) {
    return Heads.read(log, id, found)
        .map(
            heads -> {
              LiveRoom room = new LiveRoom(id, log, found, heads);
              Attendance attendance = new Attendance(room, presence);
              Desk desk = new Desk(room, log, outside.onlooker(), clock);
              TurnOfTime time = new TurnOfTime(room, desk, dueList, clock);
              return new OpenRoom(room, log, attendance, desk, time, duties(room, time));
            });
  }

  private Duties duties(LiveRoom room, TurnOfTime time) {
    return new Duties(
        room,
        List.of(
            new CallingOut(room, outside.alarm(), time),
            new Proposing(room, outside.proposals(), time),
            new Purging(room, outside.purge())),
        clock);
  }

  /** Once a second: renews this node's lease, and wakes what is due. */
  public Future<Void> tick() {
    Future<Void> beat = presence.beat().onSuccess(this::beaten).mapEmpty();
    List<RoomId> idle =
        open().entrySet().stream()
            .filter(entry -> entry.getValue().isIdleFor(CLOSE_AFTER_IDLE_TICKS))
            .map(Map.Entry::getKey)
            .toList();
    idle.forEach(this::close);
    outside.onDuty().now().onSuccess(this::allGoBy);
    dueList.until(clock.instant()).onSuccess(due -> due.forEach(this::wake));
    return beat;
  }

  /** At once: duties that were read a while ago would take back what was given since. */
  private void allGoBy(Staff staff) {
    open().values().forEach(room -> room.staffed(staff));
  }

  /**
   * Somebody was given a duty, or has it no more. Completes when these rooms, and all that are open
   * here, go by it.
   */
  public Future<Void> dutiesMoved(Set<RoomId> also) {
    Set<RoomId> all = new HashSet<>(open().keySet());
    all.addAll(also);
    return all.isEmpty()
        ? Future.succeededFuture()
        : outside
            .onDuty()
            .now()
            .compose(staff -> Future.all(all.stream().map(id -> goesBy(id, staff)).toList()))
            .mapEmpty();
  }

  private Future<Void> goesBy(RoomId id, Staff staff) {
    return find(id)
        .compose(
            found -> found.map(room -> room.staffed(staff)).orElseGet(Future::succeededFuture));
  }

  /** Something is due in a room that may not be open on any server. */
  private void wake(RoomId id) {
    find(id)
        .onSuccess(
            room ->
                room.ifPresentOrElse(OpenRoom::strike, () -> dueList.put(id, Optional.empty())));
  }

  /**
   * {@link #PARTS} times a second: looks at some rooms for what no bell has told, each of them once
   * a second, and tells who came and went, twice a second. Many rooms at once would hold up what is
   * said in one.
   */
  public void lookAround() {
    part = (part + 1) % PARTS;
    open().forEach((id, room) -> look(room, Math.floorMod(id.hashCode(), PARTS)));
  }

  private void look(OpenRoom room, int itsPart) {
    if (itsPart == part) {
      room.tick();
    }
    if (itsPart % HALF == part % HALF) {
      room.rest();
    }
  }

  /** After a gap of its own a node gives the others one more tick before it takes them for dead. */
  private void beaten(Presence.Beat beat) {
    Set<String> next = new HashSet<>(beat.living());
    if (beat.hadLapsed()) {
      next.addAll(living);
      open().values().forEach(OpenRoom::announceAll);
    }
    living = next;
    open().values().forEach(room -> room.lived(next));
  }

  private void close(RoomId id) {
    rooms.remove(id);
    feed.stop(id);
  }

  private Map<RoomId, OpenRoom> open() {
    Map<RoomId, OpenRoom> open = new HashMap<>();
    rooms.forEach(
        (id, room) -> {
          if (room.succeeded()) {
            room.result().ifPresent(found -> open.put(id, found));
          }
        });
    return open;
  }
}
