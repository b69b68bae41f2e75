package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusion.Word;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.ExclusionsPage;
import org.wellnessconnection.web.page.ExclusionsPage.Case;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;

/** Where coordinators and safety leads decide on what facilitators proposed. 404 for others. */
final class ExclusionRoutes {
  private final Conduct conduct;
  private final Supplier<Catalogue> catalogue;
  private final Visitors visitors;
  private final PageFactory page;
  private final Problem problem;
  private final Pages pages = new Pages();
  private final Clock clock = Clock.systemUTC();

  ExclusionRoutes(
      Conduct conduct,
      Supplier<Catalogue> catalogue,
      Visitors visitors,
      PageFactory page,
      Problem problem) {
    this.conduct = conduct;
    this.catalogue = catalogue;
    this.visitors = visitors;
    this.page = page;
    this.problem = problem;
  }

  void mount(Router router) {
    router.get("/exclusions").handler(ctx -> inOffice(ctx, who -> show(ctx, who)));
    router.post("/exclusions").handler(ctx -> inOffice(ctx, who -> review(ctx, who)));
  }

  /** Somebody who has something to say here. */
  private record Reviewer(Account account, Set<Word> words) {
    List<Word> open(Exclusion exclusion) {
      return Stream.of(Word.values())
          .filter(words::contains)
          .filter(word -> exclusion.isOpenTo(account.id(), word))
          .toList();
    }
  }

  private void inOffice(RoutingContext ctx, Consumer<Reviewer> work) {
    visitors
        .account(ctx.request())
        .map(account -> account.map(one -> new Reviewer(one, Conduct.words(one, clock.instant()))))
        .onFailure(ctx::fail)
        .onSuccess(
            reviewer ->
                reviewer
                    .filter(one -> !one.words().isEmpty())
                    .ifPresentOrElse(work, () -> problem.reply(ctx, 404, "not_found")));
  }

  private void show(RoutingContext ctx, Reviewer reviewer) {
    Future<Page> it = page.of(ctx);
    it.compose(known -> conduct.exclusions().all())
        .compose(all -> Future.all(all.stream().map(one -> told(one, reviewer, it)).toList()))
        .map(every -> pages.html(new ExclusionsPage(it.result(), every.<Case>list())))
        .onSuccess(html -> Reply.html(ctx, html))
        .onFailure(ctx::fail);
  }

  private Future<Case> told(Exclusion exclusion, Reviewer reviewer, Future<Page> it) {
    Future<String> who = name(exclusion.proposal().account());
    Future<String> by = name(exclusion.proposal().by());
    return Future.all(who, by)
        .map(
            names ->
                new Case(
                    exclusion.proposal(),
                    who.result(),
                    by.result(),
                    title(exclusion, it.result().texts().language()),
                    exclusion.standing(),
                    reviewer.open(exclusion)));
  }

  private Future<String> name(AccountId account) {
    return conduct.members().find(account).map(found -> found.map(Account::name).orElse("–"));
  }

  private String title(Exclusion exclusion, String language) {
    String series = exclusion.proposal().series();
    return catalogue.get().sessions().values().stream()
        .filter(session -> session.key().equals(series))
        .findFirst()
        .map(session -> session.title().getOrDefault(language, series))
        .orElse(series);
  }

  private void review(RoutingContext ctx, Reviewer reviewer) {
    Optional<Word> word = word(ctx).filter(reviewer.words()::contains);
    String account = field(ctx, "account");
    String seat = field(ctx, "seat");
    if (word.isEmpty() || !Id.isOne(account)) {
      problem.reply(ctx, 404, "not_found");
      return;
    }
    conduct
        .exclusions()
        .of(new AccountId(account))
        .map(all -> all.stream().filter(one -> isAbout(one, seat)).findFirst())
        .compose(found -> found.map(one -> say(one, word.get(), reviewer)).orElse(nothing()))
        .onSuccess(said -> Reply.goTo(ctx, "/exclusions"))
        .onFailure(ctx::fail);
  }

  private static boolean isAbout(Exclusion exclusion, String seat) {
    return exclusion.proposal().seat().value().equals(seat);
  }

  private static String field(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("");
  }

  private static Optional<Word> word(RoutingContext ctx) {
    String said = field(ctx, "word");
    return Stream.of(Word.values())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst();
  }

  /** What is not open any more is left as it is; the page shows why. */
  private Future<Boolean> say(Exclusion exclusion, Word word, Reviewer reviewer) {
    Exclusion.Review review = new Exclusion.Review(reviewer.account().id(), Instant.now());
    return exclusion.isOpenTo(reviewer.account().id(), word)
        ? conduct.exclusions().review(exclusion.proposal(), word, review)
        : nothing();
  }

  private static Future<Boolean> nothing() {
    return Future.succeededFuture(false);
  }
}
