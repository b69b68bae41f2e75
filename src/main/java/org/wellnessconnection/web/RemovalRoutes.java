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
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;

/** Tells somebody who was removed, and nobody else, what it covers. */
final class RemovalRoutes {
  private final Site site;
  private final LiveRooms rooms;
  private final Threshold threshold;

  RemovalRoutes(Site site, LiveRooms rooms, Threshold threshold) {
    this.site = site;
    this.rooms = rooms;
    this.threshold = threshold;
  }

  void mount(Router router) {
    router
        .get("/rooms/:id/removal")
        .handler(ctx -> site.asClient(ctx, account -> removal(ctx, account)));
  }

  private void removal(RoutingContext ctx, Account account) {
    site.found(
        ctx,
        Site.named(ctx, id -> view(new RoomId(id), account)),
        view -> Reply.json(ctx, Codec.write(view)));
  }

  private Future<Optional<Map<String, Object>>> view(RoomId room, Account account) {
    Future<Optional<Here>> here = rooms.find(room).compose(found -> seen(found, account));
    Future<Boolean> beyond = threshold.keepsOut(account.id(), room);
    return Future.all(here, beyond).map(both -> view(here.result(), beyond.result()));
  }

  /** What became of somebody in one room. */
  private record Here(Removal removal, boolean askedForSupport) {
    boolean helpComesFirst() {
      return askedForSupport || removal.reason().filter(Reason.SAFETY::equals).isPresent();
    }
  }

  /** It may just have happened at another server. */
  private static Future<Optional<Here>> seen(Optional<OpenRoom> room, Account account) {
    return room.map(open -> open.newest().map(state -> here(state, account)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private static Optional<Here> here(RoomState state, Account account) {
    boolean asked = state.askedForSupport(account.id());
    return state.removalOf(account.id()).map(removal -> new Here(removal, asked));
  }

  private static Optional<Map<String, Object>> view(Optional<Here> here, boolean beyond) {
    Optional<Removal> removal = here.map(Here::removal);
    if (removal.isEmpty() && !beyond) {
      return Optional.empty();
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("scope", removal.map(Removal::scope).orElse(RemovalScope.SERIES));
    view.put("proposed", beyond || removal.flatMap(Removal::proposed).isPresent());
    view.put("readmitted", !beyond && removal.flatMap(Removal::undone).isPresent());
    view.put("safety", here.filter(Here::helpComesFirst).isPresent());
    return Optional.of(view);
  }
}
