package org.wellnessconnection.web.video;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.video.JaasHints;
import org.wellnessconnection.video.VideoDesk;
import org.wellnessconnection.video.VideoSeat;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;

/** A seat in the video, at the click of whoever has a seat in the room. */
public final class VideoRoutes {
  private static final int MOST = 60;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  private final Site site;
  private final LiveRooms rooms;
  private final Video video;
  private final Allowance allowance;

  public VideoRoutes(Site site, LiveRooms rooms, Video video, Allowance allowance) {
    this.site = site;
    this.rooms = rooms;
    this.video = video;
    this.allowance = allowance;
  }

  public void mount(Router router) {
    router
        .post("/rooms/:id/video")
        .handler(ctx -> site.asClient(ctx, account -> seat(ctx, account)));
    router.get("/video/keys/:name").handler(this::key);
    video.door().ifPresent(door -> door.mount(router));
    video.hints().ifPresent(it -> router.post("/video/jaas").handler(ctx -> hint(ctx, it)));
  }

  private void seat(RoutingContext ctx, Account account) {
    site.found(
        ctx,
        Site.named(ctx, id -> rooms.find(new RoomId(id)).compose(room -> seated(room, account))),
        guest -> seat(ctx, new RoomId(ctx.pathParam("id")), guest));
  }

  /** Somebody with a seat in a room. */
  private record Guest(OpenRoom room, SeatId seat) {}

  private static Future<Optional<Guest>> seated(Optional<OpenRoom> room, Account account) {
    return room.map(
            open -> open.seatOf(account.id()).map(seat -> seat.map(it -> new Guest(open, it.id()))))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private void seat(RoutingContext ctx, RoomId id, Guest guest) {
    if (video.desk().isEmpty()) {
      site.problem().reply(ctx, 404, "video_off");
      return;
    }
    allowance
        .take("video " + guest.seat(), MOST, WITHIN)
        .onFailure(down -> unavailable(ctx))
        .onSuccess(
            fine -> {
              if (fine) {
                seat(ctx, id, guest, video.desk().get());
              } else {
                site.problem().reply(ctx, Refusal.RATE_LIMITED, Optional.empty());
              }
            });
  }

  private void seat(RoutingContext ctx, RoomId id, Guest guest, VideoDesk desk) {
    guest
        .room()
        .newest()
        .compose(state -> desk.seat(id, state, guest.seat()))
        .onFailure(down -> unavailable(ctx))
        .onSuccess(
            seat ->
                seat.ifPresentOrElse(
                    it -> Reply.json(ctx, json(it)),
                    () -> site.problem().reply(ctx, 403, "not_admitted")));
  }

  private void unavailable(RoutingContext ctx) {
    site.problem().reply(ctx, 503, "video_unavailable");
  }

  private static String json(VideoSeat seat) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("domain", seat.domain());
    json.put("script", seat.script());
    json.put("meeting", seat.meeting());
    json.put("token", seat.token());
    json.put("where", seat.where().name());
    json.put("seat", seat.seat().value());
    json.put("moderator", seat.moderator());
    json.put("until", seat.until().toString());
    return Codec.write(json);
  }

  /** Whatever is told to us and signed is well received. */
  private static void hint(RoutingContext ctx, JaasHints hints) {
    String body = Optional.ofNullable(ctx.body().asString()).orElse("");
    String signature = Optional.ofNullable(ctx.request().getHeader("X-Jaas-Signature")).orElse("");
    boolean believed = hints.isSigned(signature, body);
    if (believed) {
      hints.hear(body);
    }
    ctx.response().setStatusCode(believed ? 204 : 401).end();
  }

  private void key(RoutingContext ctx) {
    Future<Optional<String>> none = Future.succeededFuture(Optional.empty());
    site.found(
        ctx,
        video.keys().map(keys -> keys.pem(ctx.pathParam("name"))).orElse(none),
        it -> ctx.response().putHeader("Content-Type", "application/x-pem-file").end(it));
  }
}
