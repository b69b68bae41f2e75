package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.Seat;

/** Requests of people who have, or had, a seat in a room; for everybody else there is no room. */
final class RoomVisits {
  private final LiveRooms rooms;
  private final Visitors visitors;
  private final Problem problem;

  RoomVisits(LiveRooms rooms, Visitors visitors, Problem problem) {
    this.rooms = rooms;
    this.visitors = visitors;
    this.problem = problem;
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
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account.ifPresentOrElse(
                    known -> with(ctx, known, step), () -> problem.stranger(ctx)));
  }

  private void with(RoutingContext ctx, Account account, Step step) {
    visit(ctx.pathParam("id"), account)
        .onFailure(ctx::fail)
        .onSuccess(
            visit ->
                visit.ifPresentOrElse(
                    known -> careful(ctx, () -> step.take(ctx, known)),
                    () -> problem.reply(ctx, 404, "not_found")));
  }

  private Future<Optional<Visit>> visit(String id, Account account) {
    return Id.isOne(id)
        ? rooms.find(new RoomId(id)).compose(room -> seated(room, new RoomId(id), account))
        : Future.succeededFuture(Optional.empty());
  }

  private static Future<Optional<Visit>> seated(
      Optional<OpenRoom> room, RoomId id, Account account) {
    return room.map(
            open ->
                open.seatOf(account.id())
                    .map(seat -> seat.map(mine -> new Visit(open, id, account, mine))))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  /** Broken input found later than the router can see it is still the client's. */
  static void careful(RoutingContext ctx, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException broken) {
      ctx.fail(broken);
    }
  }

  /** Whoever sends none, or a form, sends no JSON. */
  static CodecFields fields(RoutingContext ctx) {
    return Codec.fields(Optional.ofNullable(ctx.body().asString()).orElse(""));
  }
}
