package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.wellnessconnection.booking.GiveUpWords;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GiveUpPage;

/**
 * Giving up a place by a link in a letter, without signing in. Nothing happens before the button:
 * mail programs follow links by themselves. Every word is answered alike.
 */
public final class GiveUpRoutes {
  private static final String NEUTRAL = "/";

  private final Site site;
  private final RegistrationDesk desk;

  public GiveUpRoutes(Site site, RegistrationDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  public void mount(Router router) {
    router
        .get("/give-up/:word")
        .handler(
            ctx ->
                site.show(ctx, it -> new GiveUpPage(it.at(NEUTRAL), ctx.pathParam("word"), "ask")));
    router.post("/give-up/:word").handler(this::giveUp);
  }

  private void giveUp(RoutingContext ctx) {
    desk.words()
        .read(ctx.pathParam("word"))
        .map(this::giveUp)
        .orElseGet(Future::succeededFuture)
        .onSuccess(done -> site.show(ctx, it -> new GiveUpPage(it.at(NEUTRAL), "", "done")))
        .onFailure(ctx::fail);
  }

  private Future<Void> giveUp(GiveUpWords.About about) {
    return desk.bookings()
        .places(about.session())
        .map(found -> found.flatMap(it -> it.of(about.account())))
        .map(found -> found.filter(mine -> mine.turn() == about.turn()))
        .compose(
            mine ->
                mine.isEmpty()
                    ? Future.succeededFuture()
                    : desk.bookings().giveUp(about.session(), asking(about)).mapEmpty());
  }

  private static Asking asking(GiveUpWords.About about) {
    return new Asking(about.account(), new AttemptId(Id.random()));
  }
}
