package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.Shown;

/** What every family of routes works with: who asks, what a page needs, what went wrong. */
public record Site(Visitors visitors, PageFactory page, Pages pages, Problem problem, Clock clock) {

  /** Not the cookies: those of other servers of the same house would go, too. */
  public static final String WHAT_SIGNING_OUT_CLEARS = "\"cache\", \"storage\"";

  private static final int UNPROCESSABLE = 422;

  /** Answers with a page that needs nothing but who asks for it. */
  public void show(RoutingContext ctx, Function<Page, Shown> content) {
    showLater(ctx, it -> Future.succeededFuture(content.apply(it)));
  }

  /** Answers with a page that must be fetched from somewhere. */
  public void showLater(RoutingContext ctx, Function<Page, Future<Shown>> content) {
    then(ctx, page.of(ctx).compose(content).map(pages::html), html -> Reply.html(ctx, html));
  }

  /** For members; everybody else is asked to sign in, or to register. */
  public void asMember(RoutingContext ctx, Consumer<Account> work) {
    then(
        ctx,
        visitors.account(ctx.request()),
        found -> found.ifPresentOrElse(work, () -> askIn(ctx)));
  }

  /** For members, who may also come with another client than a browser. */
  public void asClient(RoutingContext ctx, Consumer<Account> work) {
    then(
        ctx,
        visitors.clientAccount(ctx.request()),
        found -> found.ifPresentOrElse(work, () -> problem.stranger(ctx)));
  }

  /** For whoever is signed in, a member or not, and where they are. */
  public void asSignedIn(RoutingContext ctx, Consumer<SignedIn> work) {
    then(ctx, visitors.who(ctx.request()), found -> found.ifPresentOrElse(work, () -> askIn(ctx)));
  }

  /** For whoever is signed in, a member or not; everybody else is asked to sign in. */
  public void asSomebody(RoutingContext ctx, Consumer<Account> work) {
    asSignedIn(ctx, who -> work.accept(who.account()));
  }

  /** For whoever has one of these duties now; for everybody else there is nothing here. */
  public void asStaff(RoutingContext ctx, Set<Duty> duties, Consumer<Account> work) {
    then(
        ctx,
        visitors.account(ctx.request()),
        account -> {
          if (account.isEmpty() && isPage(ctx)) {
            askIn(ctx);
          } else {
            account.filter(it -> has(it, duties)).ifPresentOrElse(work, () -> nothing(ctx));
          }
        });
  }

  private boolean has(Account account, Set<Duty> duties) {
    Stream<Duty> now = account.duties(clock.instant()).stream();
    return now.anyMatch(duties::contains);
  }

  /** Goes on with what was found; where nothing was, there is nothing here. */
  public <T> void found(RoutingContext ctx, Future<Optional<T>> search, Consumer<T> work) {
    then(ctx, search, found -> found.ifPresentOrElse(work, () -> nothing(ctx)));
  }

  /** What the id in the path names; nothing, where it is no id. */
  public static <T> Future<Optional<T>> named(
      RoutingContext ctx, Function<String, Future<Optional<T>>> search) {
    String id = ctx.pathParam("id");
    return Id.isOne(id) ? search.apply(id) : Future.succeededFuture(Optional.empty());
  }

  /**
   * Goes on with what comes, and fails with what does not. Broken input found later than the router
   * can see it is still the client's.
   */
  public static <T> void then(RoutingContext ctx, Future<T> answer, Consumer<T> work) {
    answer
        .onFailure(ctx::fail)
        .onSuccess(
            it -> {
              try {
                work.accept(it);
              } catch (RuntimeException broken) {
                ctx.fail(broken);
              }
            });
  }

  /** The same, where it is one of two. */
  public static void whether(
      RoutingContext ctx, Future<Boolean> answer, Runnable yes, Runnable no) {
    then(ctx, answer, is -> (is ? yes : no).run());
  }

  /** Whoever reads pages sees theirs again; whoever does not learns what is wrong first. */
  public void refuse(RoutingContext ctx, Map<String, String> faults, Runnable again) {
    Map.Entry<String, String> first = faults.entrySet().iterator().next();
    refuse(ctx, first.getValue(), Optional.of(first.getKey()), again);
  }

  public void refuse(RoutingContext ctx, String code, Optional<String> field, Runnable again) {
    if (readsPages(ctx)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      again.run();
    } else {
      problem.reply(ctx, UNPROCESSABLE, code, field);
    }
  }

  /** There is nothing here, or not for whoever asks. */
  public void nothing(RoutingContext ctx) {
    problem.reply(ctx, 404, "not_found");
  }

  private void askIn(RoutingContext ctx) {
    if (isPage(ctx)) {
      then(ctx, visitors.wayIn(ctx.request()), path -> Reply.goTo(ctx, path));
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

  /** What a request says in JSON; whoever sends none, or a form, sends no JSON. */
  public static CodecFields json(RoutingContext ctx) {
    return Codec.fields(Optional.ofNullable(ctx.body().asString()).orElse(""));
  }

  /** What a form says under a name; nothing where it does not say it. */
  public static String form(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("").strip();
  }
}
