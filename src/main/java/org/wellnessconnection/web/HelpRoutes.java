package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.web.page.HelpPage;

/** Crisis help for a province or territory. It asks nobody, so it is there when Redis is not. */
final class HelpRoutes {
  private final Site site;

  HelpRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router.get("/help").handler(this::help);
  }

  private void help(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    Optional<Jurisdiction> said = Optional.ofNullable(request.getParam("in")).map(Jurisdiction::of);
    said.ifPresent(place -> site.visitors().isIn(request, place));
    Jurisdiction place = said.orElseGet(() -> site.visitors().place(request));
    Reply.html(ctx, site.pages().html(new HelpPage(site.page().bare(request, place))));
  }
}
