package org.wellnessconnection.web.commons;

import io.vertx.ext.web.Router;
import java.util.Set;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.ContentPage;

/** Which texts need somebody, for coordinators. */
public final class ContentRoutes {
  private final Site site;
  private final Library library;
  private final HelpInBothLanguages help;

  public ContentRoutes(Site site, Library library, HelpInBothLanguages help) {
    this.site = site;
    this.library = library;
    this.help = help;
  }

  public void mount(Router router) {
    router
        .get("/content")
        .handler(
            ctx ->
                site.asStaff(
                    ctx,
                    Set.of(Duty.COORDINATOR),
                    who -> site.show(ctx, page -> new ContentPage(page, library, help))));
  }
}
