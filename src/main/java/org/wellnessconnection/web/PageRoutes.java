package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Programme.Session;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.page.HomePage;
import org.wellnessconnection.web.page.HomePage.OpenDoor;
import org.wellnessconnection.web.page.LeftPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.RoomPage;

/** The pages that only show something. */
final class PageRoutes {
  private static final RoomPage.Limits LIMITS = new RoomPage.Limits(2_000, 32);

  private final LiveRooms rooms;
  private final Supplier<Catalogue> catalogue;
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;
  private final Problem problem;

  PageRoutes(
      LiveRooms rooms,
      Supplier<Catalogue> catalogue,
      Visitors visitors,
      Pages pages,
      PageFactory page,
      Problem problem) {
    this.rooms = rooms;
    this.catalogue = catalogue;
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/").handler(ctx -> show(ctx, this::home));
    router.get("/left").handler(ctx -> show(ctx, it -> pages.html(new LeftPage(it))));
    router.get("/rooms/:id").handler(this::room);
    router.get("/favicon.ico").handler(ctx -> ctx.response().setStatusCode(204).end());
  }

  private void show(RoutingContext ctx, Function<Page, String> content) {
    page.of(ctx).map(content).onSuccess(html -> Reply.html(ctx, html)).onFailure(ctx::fail);
  }

  private String home(Page it) {
    List<OpenDoor> doors =
        catalogue.get().sessions().entrySet().stream()
            .map(open -> door(open.getKey(), open.getValue(), it))
            .toList();
    return pages.html(new HomePage(it, doors));
  }

  private static OpenDoor door(RoomId room, Session session, Page it) {
    String title = session.title().getOrDefault(it.texts().language(), session.key());
    return new OpenDoor(room.value(), title, session.format());
  }

  private void room(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    Optional<Session> session =
        Id.isOne(id) ? catalogue.get().session(new RoomId(id)) : Optional.empty();
    if (session.isEmpty()) {
      problem.reply(ctx, 404, "not_found");
      return;
    }
    Future<Optional<Account>> visitor = visitors.account(ctx.request());
    visitor
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account.ifPresentOrElse(
                    known -> room(ctx, new RoomId(id), session.get(), known), () -> askIn(ctx)));
  }

  private void askIn(RoutingContext ctx) {
    visitors.wayIn(ctx.request()).onSuccess(path -> Reply.goTo(ctx, path)).onFailure(ctx::fail);
  }

  private void room(RoutingContext ctx, RoomId id, Session session, Account account) {
    rooms
        .find(id)
        .compose(
            room ->
                room.map(open -> open.seatOf(account.id()))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())))
        .onSuccess(seat -> show(ctx, it -> room(id, session, you(account, seat), it)))
        .onFailure(ctx::fail);
  }

  private static RoomPage.You you(Account account, Optional<Seat> seat) {
    String firstName = account.name().split(" ")[0];
    return new RoomPage.You(firstName, seat.map(known -> known.id().value()));
  }

  private String room(RoomId id, Session session, RoomPage.You you, Page it) {
    String language = it.texts().language();
    RoomPage.Room room =
        new RoomPage.Room(
            id.value(),
            session.title().getOrDefault(language, session.key()),
            session.format(),
            session.agreement().getOrDefault(language, List.of()));
    return pages.html(new RoomPage(it, room, you, LIMITS));
  }
}
