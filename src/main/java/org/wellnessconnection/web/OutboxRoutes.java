package org.wellnessconnection.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.web.page.OutboxPage;
import org.wellnessconnection.web.page.Pages;

/** What would have been mailed; only on a server that is alone on its machine. */
final class OutboxRoutes {
  private final Outbox outbox;
  private final Pages pages;
  private final PageFactory page;

  OutboxRoutes(Outbox outbox, Pages pages, PageFactory page) {
    this.outbox = outbox;
    this.pages = pages;
    this.page = page;
  }

  void mount(Router router) {
    router.get("/outbox").handler(this::outbox);
  }

  private void outbox(RoutingContext ctx) {
    page.of(ctx)
        .compose(it -> outbox.mails().map(mails -> pages.html(new OutboxPage(it, mails))))
        .onSuccess(html -> Reply.html(ctx, html))
        .onFailure(ctx::fail);
  }
}
