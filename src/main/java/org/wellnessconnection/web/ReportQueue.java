package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.web.page.ReportsPage;

/** Where coordinators and safety leads look at reports. For everybody else it is not there. */
final class ReportQueue {
  private final Site site;
  private final Casework work;
  private final Consequences consequences;

  ReportQueue(Site site, Casework work, Gratitude gratitude) {
    this.site = site;
    this.work = work;
    this.consequences = new Consequences(gratitude);
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
        .map(next -> step(reader, report, next))
        .orElseGet(Future::succeededFuture)
        .onSuccess(done -> Reply.goTo(ctx, "/reports"))
        .onFailure(ctx::fail);
  }

  /** First what comes of it: whoever dies now does it again, and nothing is done twice. */
  private Future<Void> step(Account reader, Report before, Report next) {
    return letters(next)
        .compose(written -> consequences.of(before, next, reader.id()))
        .compose(done -> work.reports().change(next))
        .compose(
            changed -> changed ? Future.succeededFuture() : yielded(reader, before.id(), next));
  }

  /** Somebody was faster: what they decided counts, and not what this person was about to. */
  private Future<Void> yielded(Account reader, ReportId id, Report lost) {
    return work.reports()
        .find(id)
        .compose(
            found ->
                found
                    .map(stands -> consequences.of(lost, stands, reader.id()))
                    .orElseGet(Future::succeededFuture));
  }

  private Future<Void> letters(Report next) {
    if (next.appeal().isPresent()) {
      return work.letters().lookedAtAgain(next);
    }
    return next.closed().isPresent() ? work.letters().closed(next) : Future.succeededFuture();
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
