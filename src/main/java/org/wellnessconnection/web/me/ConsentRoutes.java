package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.ConsentPage;

/** What everybody may read of what is kept, and what members agree to. */
public final class ConsentRoutes {
  private final Site site;
  private final Registrations registrations;

  public ConsentRoutes(Site site, Registrations registrations) {
    this.site = site;
    this.registrations = registrations;
  }

  public void mount(Router router) {
    router.get("/consent").handler(ctx -> show(ctx, Optional.empty()));
    router.post("/consent").handler(ctx -> site.asSomebody(ctx, account -> agree(ctx, account)));
  }

  private void show(RoutingContext ctx, Optional<String> refusal) {
    String returnTo = Paths.here(ctx.request().getParam("return_to"));
    Future<Boolean> asked =
        site.visitors()
            .account(ctx.request())
            .compose(account -> account.map(this::isAsked).orElse(Future.succeededFuture(false)));
    site.showLater(
        ctx,
        it -> asked.map(ask -> new ConsentPage(it, registrations.texts(), ask, refusal, returnTo)));
  }

  private Future<Boolean> isAsked(Account account) {
    return registrations.hasAgreed(account).map(agreed -> !agreed);
  }

  private void agree(RoutingContext ctx, Account account) {
    if (!Site.form(ctx, "agreed").equals(registrations.texts().version())) {
      ctx.response().setStatusCode(422);
      show(ctx, Optional.of("no_consent"));
      return;
    }
    String read = site.visitors().texts(ctx.request()).language();
    registrations
        .agree(account, read, site.clock().instant())
        .onSuccess(
            agreed -> Reply.goTo(ctx, Paths.here(ctx.request().getFormAttribute("return_to"))))
        .onFailure(ctx::fail);
  }
}
