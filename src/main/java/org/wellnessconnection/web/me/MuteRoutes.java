package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
    router.post("/rooms/:id/mutes").handler(ctx -> with(ctx, this::set));
    router.get("/rooms/:id/mutes").handler(ctx -> with(ctx, this::answer));
    router
        .post("/me/mutes")
        .handler(ctx -> site.asSomebody(ctx, account -> showAgain(ctx, account)));
  }

  /** Somebody in a room, as it is. */
  private record Stay(RoomId room, RoomState state, Seat seat) {}

  private void with(RoutingContext ctx, BiFunction<RoutingContext, Stay, Future<Void>> step) {
    site.asMember(
        ctx,
        account ->
            stay(ctx.pathParam("id"), account)
                .compose(
                    found ->
                        found.map(stay -> step.apply(ctx, stay)).orElseGet(() -> notThere(ctx)))
                .onFailure(ctx::fail));
  }

  private Future<Void> notThere(RoutingContext ctx) {
    site.problem().reply(ctx, 404, "not_found");
    return Future.succeededFuture();
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

  private Future<Void> set(RoutingContext ctx, Stay stay) {
    CodecFields body = Codec.fields(Optional.ofNullable(ctx.body().asString()).orElse(""));
    SeatId whom = body.seat("seat");
    boolean muted = body.flag("muted");
    body.nothingElse();
    Optional<Refusal> refusal = Muting.refusal(stay.state(), stay.seat(), whom);
    if (muted && refusal.isPresent()) {
      site.problem().reply(ctx, refusal.get(), Optional.of("seat"));
      return Future.succeededFuture();
    }
    SeatId by = stay.seat().id();
    Future<Void> done =
        muted ? mutes.mute(stay.room(), by, whom) : mutes.unmute(stay.room(), by, whom);
    return done.compose(kept -> answer(ctx, stay));
  }

  private Future<Void> answer(RoutingContext ctx, Stay stay) {
    return mutes
        .of(stay.room(), stay.seat().id())
        .map(whom -> whom.stream().map(SeatId::value).sorted().toList())
        .onSuccess(whom -> Reply.json(ctx, Codec.write(Map.of("muted", List.copyOf(whom)))))
        .mapEmpty();
  }

  private void showAgain(RoutingContext ctx, Account account) {
    String room = Site.form(ctx, "room");
    String seat = Site.form(ctx, "seat");
    if (!Id.isOne(seat)) {
      site.problem().reply(ctx, 404, "not_found");
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
