package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.SignInPage;

/** Signing in with a code, signing out, and choosing a language. */
final class SignInRoutes {
  private static final SignInBy LOCAL = new SignInBy(SignInBy.Way.LOCAL);

  private final Site site;
  private final SignInCodes codes;

  SignInRoutes(Site site, SignInCodes codes) {
    this.site = site;
    this.codes = codes;
  }

  void mount(Router router) {
    router.get("/sign-in").handler(ctx -> show(ctx, Optional.empty()));
    router.post("/sign-in").handler(this::signIn);
    router.post("/sign-out").handler(this::signOut);
    router.get("/language").handler(this::language);
  }

  private void show(RoutingContext ctx, Optional<String> refusal) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    site.show(ctx, it -> new SignInPage(it, returnTo, refusal));
  }

  private void signIn(RoutingContext ctx) {
    String code = Site.form(ctx, "code");
    String returnTo = Paths.here(ctx.request().getFormAttribute("return_to"));
    Future<Optional<AccountId>> account =
        Id.isOne(code) ? codes.spend(code) : Future.succeededFuture(Optional.empty());
    account
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    id ->
                        site.visitors()
                            .signIn(ctx.request(), id, LOCAL)
                            .onSuccess(in -> Reply.goTo(ctx, returnTo))
                            .onFailure(ctx::fail),
                    () -> refuse(ctx)))
        .onFailure(ctx::fail);
  }

  private void refuse(RoutingContext ctx) {
    ctx.response().setStatusCode(401);
    show(ctx, Optional.of("bad_code"));
  }

  private void signOut(RoutingContext ctx) {
    ctx.response().putHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    site.visitors()
        .signOut(ctx.request())
        .onSuccess(out -> Reply.goTo(ctx, "/"))
        .onFailure(ctx::fail);
  }

  private void language(RoutingContext ctx) {
    site.visitors().speak(ctx.request(), String.valueOf(ctx.request().getParam("to")));
    Reply.goTo(ctx, Paths.here(ctx.request().getParam("return_to")));
  }
}
