package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;

/** A visitor says in whose time they wish to read; what is no place changes nothing. */
final class ZoneRoutes {
  private final Site site;

  ZoneRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router.get("/zone").handler(this::choose);
  }

  private void choose(RoutingContext ctx) {
    String to = String.valueOf(ctx.request().getParam("to"));
    if (ZoneId.getAvailableZoneIds().contains(to)) {
      site.visitors().reads(ctx.request(), ZoneId.of(to));
    }
    Reply.goTo(ctx, Paths.here(ctx.request().getParam("return_to")));
  }
}
