package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAsk;
import org.wellnessconnection.safety.ReportEvidence;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportKind;
import org.wellnessconnection.safety.ReportedPost;
import org.wellnessconnection.web.Casework;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GratitudeReportPage;
import org.wellnessconnection.web.page.PostView;

/** Reporting a post. It comes to where all reports are; whoever wrote it never sees it there. */
final class PostReportRoutes {
  private static final long MOST_IN_A_DAY = 10;
  private static final int UNPROCESSABLE = 422;

  private final Door door;
  private final Casework work;

  PostReportRoutes(Door door, Casework work) {
    this.door = door;
    this.work = work;
  }

  void mount(Router router) {
    router
        .get("/gratitude/:id/report")
        .handler(
            ctx ->
                door.come(
                    ctx,
                    who ->
                        door.published(
                            ctx, post -> show(ctx, who, post, "", "", Optional.empty()))));
    router
        .post("/gratitude/:id/report")
        .handler(ctx -> door.come(ctx, who -> door.published(ctx, post -> report(ctx, who, post))));
  }

  private void show(
      RoutingContext ctx,
      Account who,
      Post post,
      String kind,
      String reason,
      Optional<String> wrong) {
    door.site()
        .show(
            ctx,
            page ->
                new GratitudeReportPage(
                    page.at("/gratitude/" + post.id() + "/report"),
                    PostView.of(post, page, post.isBy(who.id()), Set.of()),
                    kind,
                    reason,
                    wrong));
  }

  private void report(RoutingContext ctx, Account who, Post post) {
    String reason = Site.form(ctx, "reason").replace("\r\n", "\n");
    Optional<ReportAsk> ask =
        ReportKind.of(Site.form(ctx, "kind"))
            .filter(kind -> kind != ReportKind.LEADING)
            .map(kind -> new ReportAsk(kind, Optional.empty(), Optional.empty(), reason));
    if (ask.isEmpty()) {
      refuse(ctx, who, post, Refusal.BAD_CHOICE);
    } else if (!ask.get().isReadable()) {
      refuse(ctx, who, post, Refusal.BAD_REASON);
    } else {
      keep(ctx, who, post, ask.get());
    }
  }

  /** Of one post everybody makes one report; sent again, it is that one. */
  private void keep(RoutingContext ctx, Account who, Post post, ReportAsk ask) {
    String id = work.vault().mark("report", post.id().value(), who.id().value());
    ReportEvidence evidence = ReportEvidence.ofPost(frozen(post), who.id(), post.author());
    Report report = Report.open(new ReportId(id), work.clock().instant(), ask, evidence);
    work.reports()
        .count(work.vault().mark("reporter", who.id().value()))
        .compose(
            count ->
                count > MOST_IN_A_DAY
                    ? Future.succeededFuture(false)
                    : work.reports().keep(report).map(true))
        .onFailure(ctx::fail)
        .onSuccess(
            kept -> {
              if (kept) {
                Reply.goTo(ctx, "/gratitude?did=reported");
              } else {
                door.site().problem().reply(ctx, Refusal.RATE_LIMITED, Optional.empty());
              }
            });
  }

  private static ReportedPost frozen(Post post) {
    return new ReportedPost(
        post.id().value(), post.words().name(), post.words().language(), post.words().text());
  }

  private void refuse(RoutingContext ctx, Account who, Post post, Refusal why) {
    if (Site.readsPages(ctx)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      String kind = Site.form(ctx, "kind");
      show(ctx, who, post, kind, Site.form(ctx, "reason"), Optional.of(why.code()));
    } else {
      door.site().problem().reply(ctx, why, Optional.empty());
    }
  }
}
