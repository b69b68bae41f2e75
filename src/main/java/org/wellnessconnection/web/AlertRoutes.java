package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Alerts;
import org.wellnessconnection.safety.RaisedAlert;
import org.wellnessconnection.web.page.AlertsPage;
import org.wellnessconnection.web.page.AlertsPage.Need;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;

/** Alerts, for coordinators and safety leads; for everybody else there is no such page. */
final class AlertRoutes {
  private static final Duration SHOWN = Duration.ofDays(1);

  private final Alerts alerts;
  private final Members members;
  private final Supplier<Catalogue> catalogue;
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;
  private final Problem problem;
  private final Clock clock = Clock.systemUTC();

  AlertRoutes(
      Services services, Visitors visitors, Pages pages, PageFactory page, Problem problem) {
    this.alerts = services.alerts();
    this.members = services.members();
    this.catalogue = services.catalogue();
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/alerts").handler(ctx -> onCall(ctx, account -> show(ctx)));
    router.post("/alerts/:id/take").handler(ctx -> onCall(ctx, account -> take(ctx, account)));
  }

  private void onCall(RoutingContext ctx, Consumer<Account> work) {
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            visitor -> {
              if (visitor.filter(it -> it.isOnCall(clock.instant())).isPresent()) {
                visitor.ifPresent(work);
              } else if (visitor.isEmpty() && ctx.request().method().equals(HttpMethod.GET)) {
                Reply.goTo(ctx, "/sign-in?return_to=/alerts");
              } else {
                problem.reply(ctx, 404, "not_found");
              }
            });
  }

  private void show(RoutingContext ctx) {
    page.of(ctx)
        .compose(it -> needs(it).map(needs -> pages.html(new AlertsPage(it, needs))))
        .onSuccess(html -> Reply.html(ctx, html))
        .onFailure(ctx::fail);
  }

  private Future<List<Need>> needs(Page it) {
    return alerts
        .since(clock.instant().minus(SHOWN))
        .compose(raised -> Future.all(raised.stream().map(one -> need(one, it)).toList()))
        .map(all -> all.<Need>list());
  }

  private Future<Need> need(RaisedAlert raised, Page it) {
    return taken(raised).map(taken -> need(raised.alert(), taken, it));
  }

  private Need need(Alert alert, Optional<AlertsPage.Taken> taken, Page it) {
    return new Need(
        alert.id(),
        alert.why(),
        alert.room().value(),
        title(alert.room(), it.texts().language()),
        alert.at(),
        minutesSince(alert.at()),
        taken);
  }

  private String title(RoomId room, String language) {
    return catalogue
        .get()
        .session(room)
        .map(session -> session.titleIn(language))
        .orElse("");
  }

  private Future<Optional<AlertsPage.Taken>> taken(RaisedAlert raised) {
    return raised
        .taken()
        .map(
            by ->
                members
                    .find(by.by())
                    .map(known -> known.map(Account::name).orElse("–"))
                    .map(name -> Optional.of(new AlertsPage.Taken(name, minutesSince(by.at())))))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private long minutesSince(Instant then) {
    return Math.max(0, Duration.between(then, clock.instant()).toMinutes());
  }

  /** Whoever came first has it; to whoever comes later the page shows who that is. */
  private void take(RoutingContext ctx, Account account) {
    String id = ctx.pathParam("id");
    RaisedAlert.Taken wish = new RaisedAlert.Taken(account.id(), clock.instant());
    Future<Optional<RaisedAlert.Taken>> taken =
        Alert.isId(id) ? alerts.take(id, wish) : Future.succeededFuture(Optional.empty());
    taken
        .onFailure(ctx::fail)
        .onSuccess(
            has ->
                has.ifPresentOrElse(
                    known -> Reply.goTo(ctx, "/alerts"),
                    () -> problem.reply(ctx, 404, "not_found")));
  }
}
