package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.Router;
import java.net.URI;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.zones.Zones;

/** Everything that everybody may see of the programme. */
public final class CatalogueRoutes {
  private final Site site;
  private final Services services;
  private final URI publicUrl;

  public CatalogueRoutes(Site site, Services services, URI publicUrl) {
    this.site = site;
    this.services = services;
    this.publicUrl = publicUrl;
  }

  public void mount(Router router) {
    Zones zones = services.season().time().zones();
    Noticeboard board = services.season().board();
    PublicPages pages = new PublicPages(site, board, zones);
    new HomeRoutes(site, pages, services).mount(router);
    new ZoneRoutes(site).mount(router);
    new CalendarRoutes(site, board, publicUrl).mount(router);
    new SessionRoutes(site, pages).mount(router);
    new ApiRoutes(site, board, new ApiSessions(publicUrl, zones)).mount(router);
  }
}
