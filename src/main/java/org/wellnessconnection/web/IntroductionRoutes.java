package org.wellnessconnection.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.booking.Introductions;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.RoomVisits.Visit;

/** What somebody said on registering, for those who lead the room; there is none for others. */
final class IntroductionRoutes {
  private static final int NOTHING_SAID = 204;

  private final Site site;
  private final RoomVisits visits;
  private final Introductions introductions;

  IntroductionRoutes(Site site, RoomVisits visits, Introductions introductions) {
    this.site = site;
    this.visits = visits;
    this.introductions = introductions;
  }

  void mount(Router router) {
    router
        .get("/rooms/:id/seats/:seat/introduction")
        .handler(ctx -> visits.with(ctx, this::introduce));
  }

  private void introduce(RoutingContext ctx, Visit visit) {
    if (!visit.seat().facilitates() || visit.room().state().ended().isPresent()) {
      site.nothing(ctx);
      return;
    }
    asked(ctx, visit).ifPresentOrElse(seat -> introduce(ctx, visit, seat), () -> sayNothing(ctx));
  }

  /** Somebody who waits or is in; of a colleague there is nothing to say. */
  private static Optional<Seat> asked(RoutingContext ctx, Visit visit) {
    String seat = ctx.pathParam("seat");
    return Id.isOne(seat)
        ? visit
            .seat(new SeatId(seat))
            .filter(it -> it.role() == Role.PARTICIPANT && (it.waits() || it.isPresent()))
        : Optional.empty();
  }

  private void introduce(RoutingContext ctx, Visit visit, Seat seat) {
    Site.then(
        ctx,
        introductions.of(visit.id(), seat.account()),
        found ->
            found.ifPresentOrElse(
                said -> Reply.json(ctx, Codec.write(said)), () -> sayNothing(ctx)));
  }

  private static void sayNothing(RoutingContext ctx) {
    ctx.response().setStatusCode(NOTHING_SAID).end();
  }
}
