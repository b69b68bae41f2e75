package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.MyPage;
import org.wellnessconnection.web.page.MyPlace;
import org.wellnessconnection.web.page.MyPlacePage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/** What is one's own in the programme: places, offers, waitlists, and what is over. */
public final class MyRoutes {
  private static final int CONFLICT = 409;

  private final Site site;
  private final RegistrationDesk desk;
  private final MyPlaces places;
  private final MembersOnly members;

  public MyRoutes(Site site, RegistrationDesk desk, LiveRooms rooms) {
    this.site = site;
    this.desk = desk;
    this.places = new MyPlaces(desk, rooms, site.clock());
    this.members = new MembersOnly(site);
  }

  public void mount(Router router) {
    router.get("/my").handler(ctx -> members.come(ctx, account -> mine(ctx, account)));
    router.get("/my/:id").handler(ctx -> atPlace(ctx, this::place));
    router.get("/my/:id/event.ics").handler(ctx -> atPlace(ctx, this::event));
    new WishRoutes(site, desk, places).mount(router);
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
    return Future.join(places.andNothing(ahead))
        .map(done -> new MyPage(page, ahead.stream().map(Future::result).toList(), past));
  }

  /** One's own place in a session; of others' there is nothing here. */
  private record Holder(Account account, MyPlaces.Own own) {}

  private interface Step {
    void take(RoutingContext ctx, Holder holder);
  }

  private void atPlace(RoutingContext ctx, Step next) {
    members.come(
        ctx,
        account ->
            own(ctx, account)
                .onFailure(ctx::fail)
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            own -> next.take(ctx, new Holder(account, own)),
                            () -> site.problem().reply(ctx, 404, "not_found"))));
  }

  private Future<Optional<MyPlaces.Own>> own(RoutingContext ctx, Account account) {
    String id = ctx.pathParam("id");
    return Id.isOne(id)
        ? places.one(account, new SessionId(id))
        : Future.succeededFuture(Optional.empty());
  }

  private void place(RoutingContext ctx, Holder holder) {
    site.showLater(
        ctx,
        it ->
            places
                .shown(holder.own(), holder.account(), it)
                .map(shown -> new MyPlacePage(it, shown)));
  }

  private void event(RoutingContext ctx, Holder holder) {
    if (!holder.own().mine().standing().hasPlace()) {
      site.problem().reply(ctx, 404, "not_found");
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
    atPlace(
        ctx,
        (found, holder) -> {
          Asking asking = new Asking(holder.account().id(), new AttemptId(Id.random()));
          SessionId session = holder.own().session().id();
          what.apply(session, asking)
              .onSuccess(told -> answer(ctx, session, told))
              .onFailure(ctx::fail);
        });
  }

  private void answer(RoutingContext ctx, SessionId session, Told told) {
    if (told instanceof Told.No no) {
      site.problem().reply(ctx, CONFLICT, no.why().code());
    } else {
      Reply.goTo(ctx, "/my/" + session);
    }
  }
}
