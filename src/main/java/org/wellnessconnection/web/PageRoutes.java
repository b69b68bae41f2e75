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
import org.wellnessconnection.web.page.HelpLine;
import org.wellnessconnection.web.page.HomePage;
import org.wellnessconnection.web.page.HomePage.OpenDoor;
import org.wellnessconnection.web.page.LeftPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.RoomPage;

/** The pages that only show something. */
final class PageRoutes {
  private static final RoomPage.Limits LIMITS = new RoomPage.Limits(2_000, 32);

  private final Supplier<Catalogue> catalogue;
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;
  private final Problem problem;

  PageRoutes(
      Supplier<Catalogue> catalogue,
      Visitors visitors,
      Pages pages,
      PageFactory page,
      Problem problem) {
    this.catalogue = catalogue;
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/").handler(ctx -> show(ctx, this::home));
    router.get("/left").handler(ctx -> show(ctx, it -> pages.left(new LeftPage(it))));
    router.get("/rooms/:id").handler(this::room);
  }

  private void show(RoutingContext ctx, Function<Page, String> content) {
    page.of(ctx).map(content).onSuccess(html -> Reply.html(ctx, html)).onFailure(ctx::fail);
  }

  private String home(Page it) {
    List<OpenDoor> doors =
        catalogue.get().sessions().entrySet().stream()
            .map(open -> door(open.getKey(), open.getValue(), it))
            .toList();
    return pages.home(new HomePage(it, doors));
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
                    known -> show(ctx, it -> room(id, session.get(), known, it)),
                    () -> Reply.goTo(ctx, "/sign-in?return_to=" + ctx.request().path())));
  }

  private String room(String id, Session session, Account account, Page it) {
    String language = it.texts().language();
    RoomPage.Room room =
        new RoomPage.Room(
            id,
            session.title().getOrDefault(language, session.key()),
            session.format(),
            session.agreement().getOrDefault(language, List.of()));
    String firstName = account.name().split(" ")[0];
    RoomPage.You you = new RoomPage.You(firstName, Optional.empty());
    return pages.room(new RoomPage(it, room, you, LIMITS, HelpLine.all(it.texts())));
  }
}
