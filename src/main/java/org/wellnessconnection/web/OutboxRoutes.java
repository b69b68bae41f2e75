package org.wellnessconnection.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.web.page.OutboxPage;

/** What would have been mailed; only on a server that is alone on its machine. */
final class OutboxRoutes {
  private final Site site;
  private final Outbox outbox;

  OutboxRoutes(Site site, Outbox outbox) {
    this.site = site;
    this.outbox = outbox;
  }

  void mount(Router router) {
    router.get("/outbox").handler(this::outbox);
  }

  private void outbox(RoutingContext ctx) {
    site.showLater(ctx, it -> outbox.mails().map(mails -> new OutboxPage(it, mails)));
  }
}
