package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
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

/** Where coordinators and safety leads decide on what facilitators proposed. 404 for others. */
final class ExclusionRoutes {
  private final Site site;
  private final Conduct conduct;
  private final Supplier<Catalogue> catalogue;

  ExclusionRoutes(Site site, Conduct conduct, Supplier<Catalogue> catalogue) {
    this.site = site;
    this.conduct = conduct;
    this.catalogue = catalogue;
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
    site.found(
        ctx,
        site.visitors()
            .account(ctx.request())
            .map(account -> account.map(this::reviewer).filter(one -> !one.words().isEmpty())),
        work);
  }

  private Reviewer reviewer(Account account) {
    return new Reviewer(account, Conduct.words(account, site.clock().instant()));
  }

  private void show(RoutingContext ctx, Reviewer reviewer) {
    site.showLater(
        ctx,
        it ->
            conduct
                .exclusions()
                .all()
                .compose(
                    all -> Future.all(all.stream().map(one -> told(one, reviewer, it)).toList()))
                .map(every -> new ExclusionsPage(it, every.<Case>list())));
  }

  private Future<Case> told(Exclusion exclusion, Reviewer reviewer, Page it) {
    Future<String> who = name(exclusion.proposal().account());
    Future<String> by = name(exclusion.proposal().by());
    return Future.all(who, by)
        .map(
            names ->
                new Case(
                    exclusion.proposal(),
                    who.result(),
                    by.result(),
                    title(exclusion, it.texts().language()),
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
    String account = Site.form(ctx, "account");
    String seat = Site.form(ctx, "seat");
    if (word.isEmpty() || !Id.isOne(account)) {
      site.nothing(ctx);
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

  private static Optional<Word> word(RoutingContext ctx) {
    String said = Site.form(ctx, "word");
    return Stream.of(Word.values())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst();
  }

  /** What is not open any more is left as it is; the page shows why. */
  private Future<Boolean> say(Exclusion exclusion, Word word, Reviewer reviewer) {
    Exclusion.Review review = new Exclusion.Review(reviewer.account().id(), site.clock().instant());
    return exclusion.isOpenTo(reviewer.account().id(), word)
        ? conduct.exclusions().review(exclusion.proposal(), word, review)
        : nothing();
  }

  private static Future<Boolean> nothing() {
    return Future.succeededFuture(false);
  }
}
