package org.wellnessconnection.web.signin;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.OnwardPage;

/** Signing out: here, and then at the provider that somebody came from. */
public final class SignOutRoutes {
  private final Site site;
  private final ByProvider providers;

  public SignOutRoutes(Site site, ByProvider providers) {
    this.site = site;
    this.providers = providers;
  }

  public void mount(Router router) {
    router.post("/sign-out").handler(this::signOut);
  }

  private void signOut(RoutingContext ctx) {
    ctx.response().putHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    site.visitors()
        .who(ctx.request())
        .compose(found -> site.visitors().signOut(ctx.request()).compose(out -> onward(found)))
        .onSuccess(
            onward ->
                onward.ifPresentOrElse(
                    address -> site.show(ctx, it -> new OnwardPage(it, address)),
                    () -> Reply.goTo(ctx, "/")))
        .onFailure(ctx::fail);
  }

  private Future<Optional<URI>> onward(Optional<SignedIn> was) {
    return was.map(it -> providers.leave(it.at().by()))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }
}
