package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.RoomId;

/** Rooms before they open: planned, planned anew, called off. Done again, nothing changes. */
public final class PlannedRooms {
  private final RoomLog log;
  private final DueList dueList;
  private final LiveRooms rooms;

  public PlannedRooms(RoomLog log, DueList dueList, LiveRooms rooms) {
    this.log = log;
    this.dueList = dueList;
    this.rooms = rooms;
  }

  /** Makes a room as planned; one that is there already is planned anew until it opens. */
  public Future<Void> plan(RoomId id, RoomPlan plan) {
    return log.snapshot(id)
        .compose(
            found -> found.map(it -> replan(id, it, plan)).orElseGet(() -> rooms.plan(id, plan)));
  }

  /** The same for a room that is there; none is made. */
  public Future<Void> replan(RoomId id, RoomPlan plan) {
    return log.snapshot(id)
        .compose(found -> found.map(it -> replan(id, it, plan)).orElseGet(Future::succeededFuture));
  }

  private Future<Void> replan(RoomId id, Snapshot found, RoomPlan plan) {
    RoomState next = Replanning.replanned(found.state(), plan);
    Future<?> kept =
        next.equals(found.state()) ? Future.succeededFuture() : log.append(id, draft(found, next));
    return next.course().isAt(Stage.PUBLISHED)
        ? kept.compose(done -> dueList.put(id, Room.nextDue(next)))
        : kept.mapEmpty();
  }

  /** What somebody does meanwhile comes first: this is tried again with the next look. */
  private static Draft draft(Snapshot found, RoomState next) {
    Version version = new Version(found.control(), found.epoch());
    return new Draft(version, Optional.empty(), Optional.of(next), List.of(), Optional.empty());
  }

  /** What was planned does not take place: the room ends, unless the group has come together. */
  public Future<Void> callOff(RoomId id) {
    return log.snapshot(id)
        .map(found -> found.filter(it -> Replanning.mayBeCalledOff(it.state())))
        .compose(there -> there.isEmpty() ? Future.succeededFuture() : end(id));
  }

  private Future<Void> end(RoomId id) {
    return rooms
        .find(id)
        .compose(room -> room.map(OpenRoom::callOff).orElseGet(Future::succeededFuture));
  }
}
