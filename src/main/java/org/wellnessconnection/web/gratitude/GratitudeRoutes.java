package org.wellnessconnection.web.gratitude;

import io.vertx.ext.web.Router;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;

/** The gratitude space. */
public final class GratitudeRoutes {
  private final Door door;
  private final PostReportRoutes reports;

  public GratitudeRoutes(Site site, Services services) {
    this.door = new Door(site, services);
    this.reports = new PostReportRoutes(door, services.casework());
  }

  public void mount(Router router) {
    new WritingRoutes(door).mount(router);
    new MineRoutes(door).mount(router);
    new ReviewRoutes(door).mount(router);
    new NewsRoutes(door).mount(router);
    new ReadingRoutes(door).mount(router);
    reports.mount(router);
  }
}
