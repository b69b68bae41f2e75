package org.wellnessconnection.web.staff;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.AuditPage;

/** Who did what by their duty, for administrators. */
public final class AuditRoutes {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  private final Site site;
  private final Audit audit;

  public AuditRoutes(Site site, Audit audit) {
    this.site = site;
    this.audit = audit;
  }

  public void mount(Router router) {
    router
        .get("/audit")
        .handler(ctx -> site.asStaff(ctx, Set.of(Duty.ADMINISTRATOR), who -> show(ctx)));
  }

  /** Which part of it was asked for. */
  private record Asked(Optional<Audit.Mark> before, int size) {}

  private void show(RoutingContext ctx) {
    asked(ctx)
        .ifPresentOrElse(it -> show(ctx, it), () -> site.problem().reply(ctx, 400, "bad_page"));
  }

  private void show(RoutingContext ctx, Asked asked) {
    site.showLater(
        ctx,
        page ->
            audit
                .read(asked.before(), asked.size())
                .map(
                    leaf ->
                        new AuditPage(
                            page, leaf.entries(), leaf.older().map(mark -> path(mark, asked)))));
  }

  private static String path(Audit.Mark before, Asked asked) {
    return "/audit?before=" + before.value() + "&size=" + asked.size();
  }

  private static Optional<Asked> asked(RoutingContext ctx) {
    Optional<String> before = Optional.ofNullable(ctx.request().getParam("before"));
    Optional<String> size = Optional.ofNullable(ctx.request().getParam("size"));
    boolean sound =
        before.map(Audit.Mark::isOne).orElse(true)
            && size.map(it -> NUMBER.matcher(it).matches()).orElse(true);
    return sound
        ? Optional.of(
                new Asked(before.map(Audit.Mark::new), size.map(Integer::valueOf).orElse(USUAL)))
            .filter(it -> it.size() <= MOST)
        : Optional.empty();
  }
}
