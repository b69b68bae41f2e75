package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.Shown;

/** What every family of routes works with: who asks, what a page needs, what went wrong. */
public record Site(Visitors visitors, PageFactory page, Pages pages, Problem problem, Clock clock) {

  /** Not the cookies: those of other servers of the same house would go, too. */
  public static final String WHAT_SIGNING_OUT_CLEARS = "\"cache\", \"storage\"";

  /** Answers with a page that needs nothing but who asks for it. */
  public void show(RoutingContext ctx, Function<Page, Shown> content) {
    showLater(ctx, it -> Future.succeededFuture(content.apply(it)));
  }

  /** Answers with a page that must be fetched from somewhere. */
  public void showLater(RoutingContext ctx, Function<Page, Future<Shown>> content) {
    page.of(ctx)
        .compose(content)
        .map(pages::html)
        .onSuccess(html -> Reply.html(ctx, html))
        .onFailure(ctx::fail);
  }

  /** For members; everybody else is asked to sign in, or to register. */
  public void asMember(RoutingContext ctx, Consumer<Account> work) {
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            found -> found.ifPresentOrElse(who -> careful(ctx, work, who), () -> askIn(ctx)));
  }

  /** For whoever is signed in, a member or not, and where they are. */
  public void asSignedIn(RoutingContext ctx, Consumer<SignedIn> work) {
    visitors
        .who(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            found -> found.ifPresentOrElse(who -> careful(ctx, work, who), () -> askIn(ctx)));
  }

  /** For whoever is signed in, a member or not; everybody else is asked to sign in. */
  public void asSomebody(RoutingContext ctx, Consumer<Account> work) {
    asSignedIn(ctx, who -> work.accept(who.account()));
  }

  /** For whoever has one of these duties now; for everybody else there is nothing here. */
  public void asStaff(RoutingContext ctx, Set<Duty> duties, Consumer<Account> work) {
    visitors
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            account -> {
              Optional<Account> fit = account.filter(it -> has(it, duties));
              if (account.isEmpty() && isPage(ctx)) {
                askIn(ctx);
              } else {
                fit.ifPresentOrElse(
                    known -> careful(ctx, work, known), () -> problem.reply(ctx, 404, "not_found"));
              }
            });
  }

  private boolean has(Account account, Set<Duty> duties) {
    Stream<Duty> now = account.duties(clock.instant()).stream();
    return now.anyMatch(duties::contains);
  }

  /** Broken input found later than the router can see it is still the client's. */
  private static <T> void careful(RoutingContext ctx, Consumer<T> work, T who) {
    try {
      work.accept(who);
    } catch (RuntimeException broken) {
      ctx.fail(broken);
    }
  }

  private void askIn(RoutingContext ctx) {
    if (isPage(ctx)) {
      visitors.wayIn(ctx.request()).onSuccess(path -> Reply.goTo(ctx, path)).onFailure(ctx::fail);
    } else {
      problem.stranger(ctx);
    }
  }

  private static boolean isPage(RoutingContext ctx) {
    return ctx.request().method().equals(HttpMethod.GET) && readsPages(ctx);
  }

  /** Whether they are to be answered with a page. */
  public static boolean readsPages(RoutingContext ctx) {
    return String.valueOf(ctx.request().getHeader("Accept")).contains("text/html");
  }

  /** What a form says under a name; nothing where it does not say it. */
  public static String form(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("").strip();
  }
}
