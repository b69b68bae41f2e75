package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.AbruptExits;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.safety.AbruptExit;
import org.wellnessconnection.safety.Afterthoughts;
import org.wellnessconnection.safety.Afterthoughts.Presence;

/** Requests of people who were in a session; also for a day after the room has forgotten them. */
final class AfterVisits {
  private final Site site;
  private final LiveRooms rooms;
  private final Casework work;
  private final Members members;

  AfterVisits(Site site, LiveRooms rooms, Casework work, Members members) {
    this.site = site;
    this.rooms = rooms;
    this.work = work;
    this.members = members;
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
        .map(open -> open.newest().compose(state -> presence(room, state, account)))
        .orElseGet(() -> Future.succeededFuture(none()))
        .compose(
            presence ->
                presence
                    .map(it -> work.afterthoughts().note(room, mark(room, account), it))
                    .orElseGet(Future::succeededFuture)
                    .map(presence));
  }

  private Future<Optional<Presence>> presence(RoomId room, RoomState state, AccountId account) {
    return state
        .seatOf(account)
        .filter(seat -> seat.admitted().isPresent())
        .map(seat -> presence(room, state, seat).map(Optional::of))
        .orElseGet(() -> Future.succeededFuture(none()));
  }

  private Future<Presence> presence(RoomId room, RoomState state, Seat seat) {
    boolean led = seat.role() == Role.FACILITATOR;
    return abrupt(room, led ? AbruptExits.of(state) : List.of())
        .map(abrupt -> new Presence(seat.role(), seat.name(), abrupt));
  }

  /** Whoever deleted their account is named no more, though the room may still know them. */
  private Future<List<AbruptExit>> abrupt(RoomId room, List<Seat> seats) {
    Future<List<AbruptExit>> all = Future.succeededFuture(List.of());
    for (Seat seat : seats) {
      all =
          all.compose(
              before ->
                  members
                      .find(seat.account())
                      .map(known -> known.isEmpty() ? before : with(before, exit(room, seat))));
    }
    return all;
  }

  private AbruptExit exit(RoomId room, Seat seat) {
    return new AbruptExit(seat.id(), seat.name(), mark(room, seat.account()));
  }

  private static List<AbruptExit> with(List<AbruptExit> before, AbruptExit one) {
    return Stream.concat(before.stream(), Stream.of(one)).toList();
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
