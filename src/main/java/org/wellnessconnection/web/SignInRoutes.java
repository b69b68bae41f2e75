package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInCodes;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.SignInPage;

/** Signing in with a code, and choosing a language. */
final class SignInRoutes {
  private static final SignInBy LOCAL = new SignInBy(SignInBy.Way.LOCAL);

  private final Site site;
  private final SignInCodes codes;
  private final ByProvider providers;

  SignInRoutes(Site site, SignInCodes codes, ByProvider providers) {
    this.site = site;
    this.providers = providers;
    this.codes = codes;
  }

  void mount(Router router) {
    router.get("/sign-in").handler(ctx -> show(ctx, Optional.empty()));
    router.post("/sign-in").handler(this::signIn);
    router.get("/language").handler(this::language);
  }

  private void show(RoutingContext ctx, Optional<String> refusal) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    site.show(ctx, it -> new SignInPage(it, returnTo, refusal, elsewhere(it)));
  }

  private List<SignInPage.Elsewhere> elsewhere(Page page) {
    return providers.offered().stream()
        .map(it -> new SignInPage.Elsewhere(it.key(), it.name().in(page.texts().language())))
        .toList();
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

  private void language(RoutingContext ctx) {
    site.visitors().speak(ctx.request(), String.valueOf(ctx.request().getParam("to")));
    Reply.goTo(ctx, Paths.here(ctx.request().getParam("return_to")));
  }
}
