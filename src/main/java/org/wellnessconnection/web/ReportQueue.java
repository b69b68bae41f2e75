package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Verdict;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.web.page.ReportsPage;

/** Where coordinators and safety leads look at reports. For everybody else it is not there. */
final class ReportQueue {
  private final Site site;
  private final Casework work;
  private final Gratitude gratitude;

  ReportQueue(Site site, Casework work, Gratitude gratitude) {
    this.site = site;
    this.work = work;
    this.gratitude = gratitude;
  }

  void mount(Router router) {
    router.get("/reports").handler(ctx -> asReviewer(ctx, reader -> show(ctx, reader)));
    router.post("/reports/:id").handler(ctx -> asReviewer(ctx, reader -> step(ctx, reader)));
  }

  private void asReviewer(RoutingContext ctx, Consumer<Account> next) {
    site.found(
        ctx,
        site.visitors().account(ctx.request()).map(account -> account.filter(work.isReviewer())),
        next);
  }

  private void show(RoutingContext ctx, Account reader) {
    site.showLater(
        ctx,
        it ->
            work.reports()
                .all()
                .map(all -> all.stream().filter(one -> one.isOpenTo(reader.id())).toList())
                .map(open -> ReportsPage.of(it, reader.id(), open, now())));
  }

  private void step(RoutingContext ctx, Account reader) {
    Future<Optional<Report>> found = Site.named(ctx, id -> work.reports().find(new ReportId(id)));
    site.found(
        ctx,
        found.map(report -> report.filter(it -> it.isOpenTo(reader.id()))),
        report -> step(ctx, reader, report));
  }

  /** What is not this person's to do, or was done meanwhile, changes nothing: the page shows it. */
  private void step(RoutingContext ctx, Account reader, Report report) {
    next(ctx, reader, report)
        .map(next -> letters(next).compose(written -> work.reports().change(next)))
        .orElseGet(() -> Future.succeededFuture(false))
        .compose(done -> done ? followed(ctx, reader, report) : Future.succeededFuture())
        .onSuccess(done -> Reply.goTo(ctx, "/reports"))
        .onFailure(ctx::fail);
  }

  /** First the letters: whoever dies now does it again, and nobody gets one twice. */
  private Future<Void> letters(Report next) {
    if (next.appeal().isPresent()) {
      return work.letters().lookedAtAgain(next);
    }
    return next.closed().isPresent() ? work.letters().closed(next) : Future.succeededFuture();
  }

  /** A post whose content is removed goes from the gratitude space at that moment. */
  private Future<Void> followed(RoutingContext ctx, Account reader, Report report) {
    boolean removes =
        Site.form(ctx, "step").equals("find")
            && Site.form(ctx, "outcome").equals(ReportOutcome.CONTENT_REMOVED.code());
    return report
        .evidence()
        .post()
        .filter(post -> removes)
        .map(post -> gratitude.rule(new PostId(post.id()), reader.id(), Verdict.REMOVE, ""))
        .map(Future::<Void>mapEmpty)
        .orElseGet(Future::succeededFuture);
  }

  private Optional<Report> next(RoutingContext ctx, Account reader, Report report) {
    return switch (Site.form(ctx, "step")) {
      case "claim" -> report.claim(reader.id(), now());
      case "find" ->
          ReportOutcome.of(Site.form(ctx, "outcome"))
              .flatMap(outcome -> report.find(reader.id(), outcome, now()));
      case "close" -> report.close(reader.id(), now());
      case "answer" ->
          ReportOutcome.of(Site.form(ctx, "outcome"))
              .flatMap(outcome -> report.answerAppeal(reader.id(), outcome, now()));
      default -> Optional.empty();
    };
  }

  private Instant now() {
    return work.clock().instant();
  }
}
