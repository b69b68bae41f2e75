package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
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

/** Alerts, for coordinators and safety leads; for everybody else there is no such page. */
final class AlertRoutes {
  private static final Duration SHOWN = Duration.ofDays(1);

  private final Site site;
  private final Alerts alerts;
  private final Members members;
  private final Supplier<Catalogue> catalogue;

  AlertRoutes(Site site, Services services) {
    this.site = site;
    this.alerts = services.alerts();
    this.members = services.members();
    this.catalogue = services.catalogue();
  }

  void mount(Router router) {
    router.get("/alerts").handler(ctx -> onCall(ctx, account -> show(ctx)));
    router.post("/alerts/:id/take").handler(ctx -> onCall(ctx, account -> take(ctx, account)));
  }

  private void onCall(RoutingContext ctx, Consumer<Account> work) {
    Site.then(
        ctx,
        site.visitors().account(ctx.request()),
        visitor -> {
          if (visitor.filter(it -> it.isOnCall(now())).isPresent()) {
            visitor.ifPresent(work);
          } else if (visitor.isEmpty() && ctx.request().method().equals(HttpMethod.GET)) {
            Reply.goTo(ctx, "/sign-in?return_to=/alerts");
          } else {
            site.nothing(ctx);
          }
        });
  }

  private Instant now() {
    return site.clock().instant();
  }

  private void show(RoutingContext ctx) {
    site.showLater(ctx, it -> needs(it).map(needs -> new AlertsPage(it, needs)));
  }

  private Future<List<Need>> needs(Page it) {
    return alerts
        .since(now().minus(SHOWN))
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
    return catalogue.get().session(room).map(session -> session.titleIn(language)).orElse("");
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
    return Math.max(0, Duration.between(then, now()).toMinutes());
  }

  /** Whoever came first has it; to whoever comes later the page shows who that is. */
  private void take(RoutingContext ctx, Account account) {
    String id = ctx.pathParam("id");
    RaisedAlert.Taken wish = new RaisedAlert.Taken(account.id(), now());
    Future<Optional<RaisedAlert.Taken>> taken =
        Alert.isId(id) ? alerts.take(id, wish) : Future.succeededFuture(Optional.empty());
    site.found(ctx, taken, known -> Reply.goTo(ctx, "/alerts"));
  }
}
