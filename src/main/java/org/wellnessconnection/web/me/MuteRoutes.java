package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Mutes;
import org.wellnessconnection.room.Muting;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;

/** Hiding somebody’s words from oneself, in one room. Nobody else is told. */
public final class MuteRoutes {
  private final Site site;
  private final LiveRooms rooms;
  private final Mutes mutes;

  public MuteRoutes(Site site, LiveRooms rooms, Mutes mutes) {
    this.site = site;
    this.rooms = rooms;
    this.mutes = mutes;
  }

  public void mount(Router router) {
    router.post("/rooms/:id/mutes").handler(ctx -> inRoom(ctx, stay -> set(ctx, stay)));
    router.get("/rooms/:id/mutes").handler(ctx -> inRoom(ctx, stay -> answer(ctx, stay)));
    router
        .post("/me/mutes")
        .handler(ctx -> site.asSomebody(ctx, account -> showAgain(ctx, account)));
  }

  /** Somebody in a room, as it is. */
  private record Stay(RoomId room, RoomState state, Seat seat) {}

  private void inRoom(RoutingContext ctx, Consumer<Stay> step) {
    site.asMember(ctx, account -> site.found(ctx, stay(ctx.pathParam("id"), account), step));
  }

  private Future<Optional<Stay>> stay(String id, Account account) {
    if (!Id.isOne(id)) {
      return Future.succeededFuture(Optional.empty());
    }
    RoomId room = new RoomId(id);
    return rooms
        .find(room)
        .compose(
            found ->
                found
                    .map(
                        open ->
                            open.seatOf(account.id())
                                .map(seat -> seat.map(it -> new Stay(room, open.state(), it))))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private void set(RoutingContext ctx, Stay stay) {
    CodecFields body = Site.json(ctx);
    SeatId whom = body.seat("seat");
    boolean muted = body.flag("muted");
    body.nothingElse();
    Optional<Refusal> refusal = Muting.refusal(stay.state(), stay.seat(), whom);
    if (muted && refusal.isPresent()) {
      site.problem().reply(ctx, refusal.get(), Optional.of("seat"));
      return;
    }
    SeatId by = stay.seat().id();
    Future<Void> done =
        muted ? mutes.mute(stay.room(), by, whom) : mutes.unmute(stay.room(), by, whom);
    Site.then(ctx, done, kept -> answer(ctx, stay));
  }

  private void answer(RoutingContext ctx, Stay stay) {
    Site.then(
        ctx,
        mutes.of(stay.room(), stay.seat().id()),
        whom -> Reply.json(ctx, Codec.write(Map.of("muted", values(whom)))));
  }

  private static List<String> values(Set<SeatId> whom) {
    return whom.stream().map(SeatId::value).sorted().toList();
  }

  private void showAgain(RoutingContext ctx, Account account) {
    String room = Site.form(ctx, "room");
    String seat = Site.form(ctx, "seat");
    if (!Id.isOne(seat)) {
      site.nothing(ctx);
      return;
    }
    stay(room, account)
        .compose(
            found ->
                found
                    .map(it -> mutes.unmute(it.room(), it.seat().id(), new SeatId(seat)))
                    .orElseGet(Future::succeededFuture))
        .onSuccess(done -> Reply.goTo(ctx, "/me#mutes"))
        .onFailure(ctx::fail);
  }
}
