package org.wellnessconnection.web.booking;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import org.wellnessconnection.booking.GuestList.Line;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.NoPlacePage;

/** Before the door of a room: where a session has places, only whoever has one goes on. */
public final class DoorRoutes {
  private static final int FORBIDDEN = 403;

  private final Site site;
  private final RegistrationDesk desk;

  public DoorRoutes(Site site, RegistrationDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  public void mount(Router router) {
    router.get("/rooms/:id").handler(ctx -> ask(ctx, session -> show(ctx, session)));
    router.post("/rooms/:id/seat").handler(ctx -> ask(ctx, session -> refuse(ctx)));
    router
        .post("/rooms/:id/leave-unseen")
        .handler(ctx -> site.asMember(ctx, account -> leave(ctx, account)));
  }

  /** Away from the door again; the room is told nothing. */
  private void leave(RoutingContext ctx, Account account) {
    site.found(
        ctx,
        Site.named(ctx, id -> desk.guests().registeredIn(account, new RoomId(id))),
        session ->
            Site.then(
                ctx,
                desk.bookings().leaveUnseen(session, asking(account)),
                told -> Holders.answer(site, ctx, session, told)));
  }

  private static Asking asking(Account account) {
    return new Asking(account.id(), new AttemptId(Id.random()));
  }

  private void ask(RoutingContext ctx, Consumer<SessionId> without) {
    Site.then(
        ctx,
        site.visitors().clientAccount(ctx.request()),
        found ->
            found
                .filter(account -> Id.isOne(ctx.pathParam("id")))
                .ifPresentOrElse(account -> ask(ctx, account, without), ctx::next));
  }

  private void ask(RoutingContext ctx, Account account, Consumer<SessionId> without) {
    Site.then(
        ctx,
        desk.guests().line(account, new RoomId(ctx.pathParam("id"))),
        line -> {
          if (line instanceof Line.NoPlace none) {
            without.accept(none.session());
          } else {
            ctx.next();
          }
        });
  }

  private void show(RoutingContext ctx, SessionId session) {
    if (Site.readsPages(ctx)) {
      ctx.response().setStatusCode(FORBIDDEN);
      site.show(ctx, it -> new NoPlacePage(it.at("/"), session.value()));
    } else {
      refuse(ctx);
    }
  }

  private void refuse(RoutingContext ctx) {
    site.problem().reply(ctx, FORBIDDEN, "no_place");
  }
}
