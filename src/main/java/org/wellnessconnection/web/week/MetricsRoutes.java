package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.booking.Figures;
import org.wellnessconnection.booking.Metrics;
import org.wellnessconnection.booking.Metrics.Cell;
import org.wellnessconnection.booking.Share;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.MetricsPage;
import org.wellnessconnection.web.page.Page;

/** What became of the programme, in figures in which nobody can be found. */
public final class MetricsRoutes {
  private final Site site;
  private final Metrics metrics;

  public MetricsRoutes(Site site, Services services) {
    this.site = site;
    Planner planner = services.season().planner();
    this.metrics =
        new Metrics(
            planner.sessions(),
            planner.places(),
            services.casework().afterthoughts()::feedback,
            site.clock());
  }

  public void mount(Router router) {
    router.get("/metrics").handler(ctx -> planning(ctx, this::show));
    router.get("/metrics.csv").handler(ctx -> planning(ctx, this::sheet));
  }

  private interface Step {
    void take(RoutingContext ctx);
  }

  private void planning(RoutingContext ctx, Step step) {
    site.asStaff(ctx, Set.of(Duty.COORDINATOR), who -> step.take(ctx));
  }

  private void show(RoutingContext ctx) {
    site.showLater(
        ctx, page -> metrics.all().map(all -> new MetricsPage(page.at("/metrics"), all)));
  }

  private void sheet(RoutingContext ctx) {
    Future<Page> page = site.page().of(ctx);
    Future<Map<Cell, Figures>> all = metrics.all();
    Future.all(page, all)
        .map(both -> sheet(page.result(), all.result()))
        .onFailure(ctx::fail)
        .onSuccess(
            sheet ->
                ctx.response()
                    .putHeader("Content-Type", "text/csv; charset=utf-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"metrics.csv\"")
                    .end(sheet));
  }

  static String sheet(Page page, Map<Cell, Figures> all) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(page.say("metrics.sheet.columns").split(";")));
    all.forEach((cell, figures) -> lines.add(line(page, cell, figures)));
    return Sheet.of(lines);
  }

  private static List<String> line(Page page, Cell cell, Figures figures) {
    List<String> line = new ArrayList<>();
    line.add(cell.month().toString());
    line.add(page.say("format." + cell.format()));
    line.add(Long.toString(figures.held()));
    line.add(Long.toString(figures.cancelled()));
    line.add(Long.toString(figures.minutes()));
    line.add(figures.heldMinutes().map(it -> Long.toString(it)).orElse(""));
    MetricsPage.shares(figures).values().forEach(share -> addBoth(line, share));
    return List.copyOf(line);
  }

  private static void addBoth(List<String> line, Optional<Share> share) {
    line.add(share.map(it -> Long.toString(it.some())).orElse(""));
    line.add(share.map(it -> Long.toString(it.all())).orElse(""));
  }
}
