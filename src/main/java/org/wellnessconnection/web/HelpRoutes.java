package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.web.page.HelpPage;
import org.wellnessconnection.web.page.Pages;

/** Crisis help for a province or territory. It asks nobody, so it is there when Redis is not. */
final class HelpRoutes {
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;

  HelpRoutes(Visitors visitors, Pages pages, PageFactory page) {
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
  }

  void mount(Router router) {
    router.get("/help").handler(this::help);
  }

  private void help(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    Optional<Jurisdiction> said = Optional.ofNullable(request.getParam("in")).map(Jurisdiction::of);
    said.ifPresent(place -> visitors.isIn(request, place));
    Jurisdiction place = said.orElseGet(() -> visitors.place(request));
    Reply.html(ctx, pages.html(new HelpPage(page.bare(request, place))));
  }
}
