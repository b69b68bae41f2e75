package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.booking.Holders.Holder;
import org.wellnessconnection.web.page.MyPage;
import org.wellnessconnection.web.page.MyPlace;
import org.wellnessconnection.web.page.MyPlacePage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/** What is one's own in the programme: places, offers, waitlists, and what is over. */
public final class MyRoutes {
  private final Site site;
  private final RegistrationDesk desk;
  private final MyPlaces places;
  private final Holders holders;

  public MyRoutes(Site site, RegistrationDesk desk, LiveRooms rooms) {
    this.site = site;
    this.desk = desk;
    this.places = new MyPlaces(desk, rooms, site.clock());
    this.holders = new Holders(site, places);
  }

  public void mount(Router router) {
    router.get("/my").handler(ctx -> site.asMember(ctx, account -> mine(ctx, account)));
    router.get("/my/:id").handler(ctx -> holders.come(ctx, this::place));
    router.get("/my/:id/event.ics").handler(ctx -> holders.come(ctx, this::event));
    new WishRoutes(site, desk, holders).mount(router);
    router.post("/my/:id/keep").handler(ctx -> asks(ctx, desk.bookings()::confirm));
    router.post("/my/:id/accept").handler(ctx -> asks(ctx, desk.bookings()::accept));
    router.post("/my/:id/give-up").handler(ctx -> asks(ctx, desk.bookings()::giveUp));
  }

  private void mine(RoutingContext ctx, Account account) {
    site.showLater(ctx, it -> places.all(account).compose(all -> page(all, account, it)));
  }

  private Future<Shown> page(List<MyPlaces.Own> all, Account account, Page page) {
    List<Future<MyPlace>> ahead =
        all.stream()
            .filter(own -> !places.isOver(own))
            .sorted(Comparator.comparing(own -> own.session().when().starts()))
            .map(own -> places.shown(own, account, page))
            .toList();
    String language = page.texts().language();
    List<MyPage.Past> past =
        all.stream()
            .filter(own -> places.isOver(own) && own.mine().standing().hasPlace())
            .map(MyPlaces.Own::session)
            .sorted(Comparator.comparing(session -> session.when().starts()))
            .map(it -> new MyPage.Past(desk.time().day(it, language), it.outline().format()))
            .toList();
    return Future.all(ahead).map(shown -> new MyPage(page, shown.list(), past));
  }

  private void place(Holder holder) {
    site.showLater(
        holder.ctx(),
        it ->
            places
                .shown(holder.own(), holder.account(), it)
                .map(shown -> new MyPlacePage(it, shown)));
  }

  private void event(Holder holder) {
    RoutingContext ctx = holder.ctx();
    if (!holder.own().mine().standing().hasPlace()) {
      site.nothing(ctx);
      return;
    }
    String event =
        desk.invitations()
            .of(holder.own().session(), holder.account())
            .publish(site.clock().instant());
    ctx.response()
        .putHeader("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH")
        .putHeader("Content-Disposition", "attachment; filename=\"event.ics\"")
        .end(event);
  }

  private void asks(RoutingContext ctx, BiFunction<SessionId, Asking, Future<Told>> what) {
    holders.come(
        ctx,
        holder ->
            Site.then(
                ctx,
                what.apply(holder.session(), holder.asking()),
                told -> holders.answer(holder, told)));
  }
}
