package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAppeal;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.Reports;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.MyReportsPage;
import org.wellnessconnection.web.page.MyReportsPage.Wrong;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/** What somebody reported, and what was decided that concerns them. */
public final class ReportedRoutes {
  private static final int UNPROCESSABLE = 422;
  private static final String HERE = "/me/reports";

  private final Site site;
  private final Reports reports;
  private final Posts posts;

  public ReportedRoutes(Site site, Reports reports, Posts posts) {
    this.site = site;
    this.reports = reports;
    this.posts = posts;
  }

  public void mount(Router router) {
    router
        .get("/me/reports")
        .handler(ctx -> site.asSomebody(ctx, who -> show(ctx, who, Optional.empty())));
    router
        .post("/me/reports/:id/appeal")
        .handler(ctx -> site.asSomebody(ctx, who -> appeal(ctx, who)));
  }

  private void show(RoutingContext ctx, Account who, Optional<Wrong> wrong) {
    site.showLater(ctx, page -> reports.all().compose(all -> page(page, who.id(), all, wrong)));
  }

  private Future<Shown> page(Page page, AccountId who, List<Report> all, Optional<Wrong> wrong) {
    List<Report> concerning = only(all, it -> it.concerns(who));
    return back(concerning)
        .map(
            back ->
                new MyReportsPage(
                    page.at(HERE),
                    only(all, it -> it.evidence().reporter().equals(who)),
                    concerning,
                    back,
                    wrong,
                    site.clock().instant()));
  }

  /** Those that were to come back and did: their author may have taken one back before. */
  private Future<Set<PostId>> back(List<Report> concerning) {
    return Future.all(
            concerning.stream()
                .filter(Report::givesBack)
                .flatMap(it -> it.evidence().post().stream())
                .map(it -> posts.find(new PostId(it.id())))
                .toList())
        .map(
            found ->
                found.<Optional<Post>>list().stream()
                    .flatMap(Optional::stream)
                    .filter(it -> it.stage() == Stage.PUBLISHED)
                    .map(Post::id)
                    .collect(Collectors.toSet()));
  }

  private static List<Report> only(List<Report> all, Predicate<Report> which) {
    return all.stream().filter(which).toList();
  }

  private void appeal(RoutingContext ctx, Account who) {
    Future<Optional<Report>> found = Site.named(ctx, id -> reports.find(new ReportId(id)));
    site.found(
        ctx,
        found.map(report -> report.filter(it -> it.concerns(who.id()))),
        report -> appeal(ctx, who, report));
  }

  /** Who asks twice has asked once. */
  private void appeal(RoutingContext ctx, Account who, Report report) {
    String words = Site.form(ctx, "words").replace("\r\n", "\n");
    if (!ReportAppeal.isReadable(words)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      show(ctx, who, Optional.of(new Wrong(report.id().value(), words)));
      return;
    }
    report
        .appeal(who.id(), words, site.clock().instant())
        .map(reports::change)
        .orElseGet(() -> Future.succeededFuture(false))
        .onSuccess(done -> Reply.goTo(ctx, HERE))
        .onFailure(ctx::fail);
  }
}
