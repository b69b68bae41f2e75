package org.wellnessconnection.web.commons;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.content.Question;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.FaqPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.QuestionPage;

/** What people ask, all on one page, and each with an address of its own. */
public final class FaqRoutes {
  private final Site site;
  private final Library library;
  private final OpenPages pages;

  public FaqRoutes(Site site, Library library) {
    this.site = site;
    this.library = library;
    this.pages = new OpenPages(site);
  }

  public void mount(Router router) {
    router
        .get("/faq")
        .handler(ctx -> pages.show(ctx, "/faq", page -> new FaqPage(page, all(page))));
    router.get("/faq/:slug").handler(this::one);
  }

  private List<Question> all(Page page) {
    return library.questions().stream().map(it -> it.best(page.texts().language())).toList();
  }

  private void one(RoutingContext ctx) {
    library
        .question(ctx.pathParam("slug"))
        .ifPresentOrElse(
            pair ->
                pages.show(
                    ctx,
                    pair.best("en").path(),
                    page -> new QuestionPage(page, pair.best(page.texts().language()))),
            () -> site.nothing(ctx));
  }
}
