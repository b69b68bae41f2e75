package org.wellnessconnection.web.commons;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.content.LinkRun;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.web.Bookshelf;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.ContentPage;

/** Which texts need somebody, for coordinators. */
public final class ContentRoutes {
  private final Site site;
  private final Bookshelf shelf;

  public ContentRoutes(Site site, Bookshelf shelf) {
    this.site = site;
    this.shelf = shelf;
  }

  public void mount(Router router) {
    router
        .get("/content")
        .handler(ctx -> site.asStaff(ctx, Set.of(Duty.COORDINATOR), who -> show(ctx)));
  }

  /** Also when nobody can read what was found: the rest of the page does not need it. */
  private void show(RoutingContext ctx) {
    Future<Optional<LinkRun>> links =
        ctx.vertx().executeBlocking(() -> shelf.links().last()).otherwise(Optional.empty());
    site.showLater(
        ctx,
        page ->
            links.map(
                run ->
                    new ContentPage(
                        page, shelf.library(), shelf.help(), run, site.clock().instant())));
  }
}
