package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;

/** Tells somebody who was removed, and nobody else, what it covers. */
final class RemovalRoutes {
  private final LiveRooms rooms;
  private final Visitors visitors;
  private final Threshold threshold;
  private final Problem problem;

  RemovalRoutes(LiveRooms rooms, Visitors visitors, Threshold threshold, Problem problem) {
    this.rooms = rooms;
    this.visitors = visitors;
    this.threshold = threshold;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/rooms/:id/removal").handler(this::removal);
  }

  private void removal(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    if (!Id.isOne(id)) {
      problem.reply(ctx, 404, "not_found");
      return;
    }
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account.ifPresentOrElse(
                    known -> removal(ctx, new RoomId(id), known),
                    () -> problem.reply(ctx, 401, "not_signed_in")));
  }

  private void removal(RoutingContext ctx, RoomId room, Account account) {
    Future<Optional<Removal>> here =
        rooms.find(room).compose(found -> seen(found, account)).map(found -> found);
    Future<Boolean> beyond = threshold.keepsOut(account.id(), room);
    Future.all(here, beyond)
        .onFailure(ctx::fail)
        .onSuccess(
            both ->
                view(here.result(), beyond.result())
                    .ifPresentOrElse(
                        view -> Reply.json(ctx, Codec.write(view)),
                        () -> problem.reply(ctx, 404, "not_found")));
  }

  /** It may just have happened at another server. */
  private static Future<Optional<Removal>> seen(Optional<OpenRoom> room, Account account) {
    return room.map(open -> open.newest().map(state -> state.removalOf(account.id())))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private static Optional<Map<String, Object>> view(Optional<Removal> removal, boolean beyond) {
    if (removal.isEmpty() && !beyond) {
      return Optional.empty();
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("scope", removal.map(Removal::scope).orElse(RemovalScope.SERIES));
    view.put("proposed", beyond || removal.flatMap(Removal::proposed).isPresent());
    view.put("readmitted", !beyond && removal.flatMap(Removal::undone).isPresent());
    view.put("safety", removal.flatMap(Removal::reason).filter(Reason.SAFETY::equals).isPresent());
    return Optional.of(view);
  }
}
