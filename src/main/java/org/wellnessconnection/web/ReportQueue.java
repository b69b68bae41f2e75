package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.ReportsPage;

/** Where coordinators and safety leads look at reports. For everybody else it is not there. */
final class ReportQueue {
  private final Casework work;
  private final Consequences consequences;
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;
  private final Problem problem;

  ReportQueue(
      Casework work,
      Gratitude gratitude,
      Visitors visitors,
      Pages pages,
      PageFactory page,
      Problem problem) {
    this.work = work;
    this.consequences = new Consequences(gratitude);
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/reports").handler(ctx -> asReviewer(ctx, reader -> show(ctx, reader)));
    router.post("/reports/:id").handler(ctx -> asReviewer(ctx, reader -> step(ctx, reader)));
  }

  private void asReviewer(RoutingContext ctx, Consumer<Account> next) {
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account
                    .filter(work.isReviewer())
                    .ifPresentOrElse(next, () -> problem.reply(ctx, 404, "not_found")));
  }

  private void show(RoutingContext ctx, Account reader) {
    Future<List<Report>> open =
        work.reports()
            .all()
            .map(all -> all.stream().filter(it -> it.isOpenTo(reader.id())).toList());
    open.compose(all -> page.of(ctx).map(it -> ReportsPage.of(it, reader.id(), all, now())))
        .onSuccess(shown -> Reply.html(ctx, pages.html(shown)))
        .onFailure(ctx::fail);
  }

  private void step(RoutingContext ctx, Account reader) {
    find(ctx.pathParam("id"))
        .map(found -> found.filter(report -> report.isOpenTo(reader.id())))
        .onFailure(ctx::fail)
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    report -> step(ctx, reader, report),
                    () -> problem.reply(ctx, 404, "not_found")));
  }

  private Future<Optional<Report>> find(String id) {
    return Id.isOne(id)
        ? work.reports().find(new ReportId(id))
        : Future.succeededFuture(Optional.empty());
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
    return switch (form(ctx, "step")) {
      case "claim" -> report.claim(reader.id(), now());
      case "find" ->
          ReportOutcome.of(form(ctx, "outcome"))
              .flatMap(outcome -> report.find(reader.id(), outcome, now()));
      case "close" -> report.close(reader.id(), now());
      case "answer" ->
          ReportOutcome.of(form(ctx, "outcome"))
              .flatMap(outcome -> report.answerAppeal(reader.id(), outcome, now()));
      default -> Optional.empty();
    };
  }

  private Instant now() {
    return work.clock().instant();
  }

  private static String form(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("");
  }
}
