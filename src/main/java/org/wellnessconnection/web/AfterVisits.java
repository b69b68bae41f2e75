package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.AbruptExits;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.safety.Afterthoughts;
import org.wellnessconnection.safety.Afterthoughts.Presence;

/** Requests of people who were in a session; also for a day after the room has forgotten them. */
final class AfterVisits {
  private final Site site;
  private final LiveRooms rooms;
  private final Casework work;

  AfterVisits(Site site, LiveRooms rooms, Casework work) {
    this.site = site;
    this.rooms = rooms;
    this.work = work;
  }

  /** Somebody who was there, as the mark that stands for them. */
  record Guest(RoomId room, String mark, Presence presence) {}

  void with(RoutingContext ctx, BiConsumer<RoutingContext, Guest> step) {
    site.asClient(
        ctx,
        account ->
            site.found(
                ctx,
                Site.named(ctx, id -> guest(new RoomId(id), account.id())),
                guest -> step.accept(ctx, guest)));
  }

  /** Whoever has a seat is noted anew; whoever has none any more, may have been noted. */
  private Future<Optional<Guest>> guest(RoomId room, AccountId account) {
    String mark = mark(room, account);
    return rooms
        .find(room)
        .compose(found -> note(room, account, found))
        .compose(
            noted ->
                noted.isPresent()
                    ? Future.succeededFuture(noted)
                    : work.afterthoughts().presence(room, mark))
        .map(presence -> presence.map(known -> new Guest(room, mark, known)));
  }

  String mark(RoomId room, AccountId account) {
    return Afterthoughts.mark(work.vault(), room, account);
  }

  private Future<Optional<Presence>> note(
      RoomId room, AccountId account, Optional<OpenRoom> found) {
    return found
        .map(open -> open.newest().map(state -> presence(state, account)))
        .orElseGet(() -> Future.succeededFuture(none()))
        .compose(
            presence ->
                presence
                    .map(it -> work.afterthoughts().note(room, mark(room, account), it))
                    .orElseGet(Future::succeededFuture)
                    .map(presence));
  }

  private static Optional<Presence> presence(RoomState room, AccountId account) {
    return room.seatOf(account)
        .filter(seat -> seat.admitted().isPresent())
        .map(seat -> presence(room, seat));
  }

  private static Presence presence(RoomState room, Seat seat) {
    boolean led = seat.role() == Role.FACILITATOR;
    return new Presence(seat.role(), seat.name(), led ? AbruptExits.of(room) : List.of());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
