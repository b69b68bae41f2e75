package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.Seat;

/** Requests of people who have, or had, a seat in a room; for everybody else there is no room. */
final class RoomVisits {
  private final Site site;
  private final LiveRooms rooms;

  RoomVisits(Site site, LiveRooms rooms) {
    this.site = site;
    this.rooms = rooms;
  }

  /** Somebody signed in, with their seat, in a room that exists. */
  record Visit(OpenRoom room, RoomId id, Account account, Seat seat) {
    boolean hears(long number) {
      return room.state().hears(seat.id(), org.wellnessconnection.protocol.Channel.GROUP, number);
    }

    Optional<Seat> seat(SeatId other) {
      return room.state().seat(other);
    }
  }

  /** What is done for a visit. What it throws, or fails with, becomes the answer. */
  @FunctionalInterface
  interface Step {
    void take(RoutingContext ctx, Visit visit);
  }

  void with(RoutingContext ctx, Step step) {
    site.asClient(
        ctx, account -> site.found(ctx, visit(ctx, account), visit -> step.take(ctx, visit)));
  }

  private Future<Optional<Visit>> visit(RoutingContext ctx, Account account) {
    return Site.named(
        ctx,
        id -> rooms.find(new RoomId(id)).compose(room -> seated(room, new RoomId(id), account)));
  }

  private static Future<Optional<Visit>> seated(
      Optional<OpenRoom> room, RoomId id, Account account) {
    return room.map(
            open ->
                open.seatOf(account.id())
                    .map(seat -> seat.map(mine -> new Visit(open, id, account, mine))))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }
}
