package org.wellnessconnection.web.signin;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.openid.Away;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.openid.ByProvider.Answer;
import org.wellnessconnection.openid.ByProvider.Arrival;
import org.wellnessconnection.openid.ByProvider.Departure;
import org.wellnessconnection.openid.ByProvider.Onward;
import org.wellnessconnection.openid.Disbelief;
import org.wellnessconnection.openid.Disbelief.Why;
import org.wellnessconnection.openid.Wish;
import org.wellnessconnection.web.Paths;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.OnwardPage;

/** To a provider of accounts and back; and what a provider says by itself. */
public final class ProviderRoutes {
  private final Site site;
  private final ByProvider providers;
  private final SignIns signIns;
  private final QuestionCookie cookie;

  public ProviderRoutes(Site site, ByProvider providers, SignIns signIns, URI publicUrl) {
    this.site = site;
    this.providers = providers;
    this.signIns = signIns;
    this.cookie = new QuestionCookie(publicUrl.getScheme().equals("https"));
  }

  public void mount(Router router) {
    router.post("/sign-in/with").handler(this::ask);
    router.get("/sign-in/back/:provider").handler(this::arrive);
    router.post("/sign-out/by/:provider").handler(this::told);
  }

  private void ask(RoutingContext ctx) {
    String key = Site.form(ctx, "provider");
    String shared = Site.form(ctx, "shared");
    String returnTo = Paths.here(ctx.request().getFormAttribute("return_to"));
    Wish wish = new Wish(shared.isEmpty() ? Device.Whose.OWN : Device.Whose.SHARED, returnTo);
    providers
        .ask(key, wish)
        .onSuccess(onward -> go(ctx, onward))
        .onFailure(failure -> refuseToAsk(ctx, failure));
  }

  /**
   * By a page that leads on at once: a browser lets a form lead to this server alone, also by way
   * of redirects.
   */
  private void go(RoutingContext ctx, Onward onward) {
    cookie.give(ctx.request(), onward.browserWord());
    site.show(ctx, it -> new OnwardPage(it, onward.address()));
  }

  /** Whatever is wrong with a provider: it is not there for people. */
  private void refuseToAsk(RoutingContext ctx, Throwable failure) {
    if (failure instanceof Disbelief doubt && doubt.why() == Why.NO_SUCH_PROVIDER) {
      site.nothing(ctx);
    } else if (failure instanceof Disbelief || failure instanceof Away) {
      site.problem().reply(ctx, 503, "provider_away", failure);
    } else {
      ctx.fail(failure);
    }
  }

  private void arrive(RoutingContext ctx) {
    String key = ctx.pathParam("provider");
    String browserWord = cookie.takeBack(ctx.request());
    answer(ctx.request())
        .map(answer -> providers.arrive(key, answer, browserWord))
        .orElseGet(() -> Future.failedFuture(new Unclear()))
        .compose(arrival -> signedIn(ctx.request(), arrival))
        .onSuccess(path -> Reply.goTo(ctx, path))
        .onFailure(failure -> refuse(ctx, failure));
  }

  /** Something stands there twice, so it is nobody's word. */
  private static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear() {
      super("said twice", null, false, false);
    }
  }

  private static Optional<Answer> answer(HttpServerRequest request) {
    boolean clear =
        List.of("state", "code", "iss", "error").stream()
            .allMatch(name -> request.params().getAll(name).size() <= 1);
    return clear
        ? Optional.of(
            new Answer(
                said(request, "state").orElse(""),
                said(request, "code"),
                said(request, "iss"),
                said(request, "error")))
        : Optional.empty();
  }

  private static Optional<String> said(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getParam(name));
  }

  private Future<String> signedIn(HttpServerRequest request, Arrival arrival) {
    String agent = String.valueOf(request.getHeader("User-Agent"));
    Device device = Device.of(agent, arrival.wish().device());
    String path = arrival.wish().returnTo();
    return site.visitors()
        .signIn(request, arrival.account().id(), arrival.by(), device)
        .map(in -> arrival.account().standing().isPresent() ? path : registration(path));
  }

  private static String registration(String then) {
    return "/register?return_to=" + then;
  }

  private void refuse(RoutingContext ctx, Throwable failure) {
    if (failure instanceof Disbelief || failure instanceof Unclear) {
      site.problem().reply(ctx, 400, "sign_in_failed", failure);
    } else if (failure instanceof Away) {
      site.problem().reply(ctx, 503, "provider_away", failure);
    } else {
      ctx.fail(failure);
    }
  }

  /** Comes from a provider's server, not from a page, so it is believed by its signature alone. */
  private void told(RoutingContext ctx) {
    providers
        .told(ctx.pathParam("provider"), Site.form(ctx, "logout_token"))
        .compose(this::signOut)
        .onSuccess(out -> ctx.response().end())
        .onFailure(failure -> refuseToListen(ctx, failure));
  }

  private Future<Void> signOut(Departure departure) {
    return departure
        .sid()
        .map(sid -> signIns.endBySid(departure.issuer(), sid))
        .or(() -> departure.subject().map(signIns::endOfSubject))
        .orElseGet(Future::succeededFuture);
  }

  private void refuseToListen(RoutingContext ctx, Throwable failure) {
    if (failure instanceof Disbelief) {
      site.problem().reply(ctx, 400, "bad_request", failure);
    } else if (failure instanceof Away) {
      site.problem().reply(ctx, 503, "unavailable", failure);
    } else {
      ctx.fail(failure);
    }
  }
}
