package org.wellnessconnection.web.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.member.Allowance;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;

/** Tokens for other clients, from whoever is signed in here, and the keys to check them with. */
public final class TokenRoutes {
  /** For each sign-in while one token lasts: enough for a few clients that start over and over. */
  private static final int MOST = 30;

  private static final String KEPT_FOR_AN_HOUR = "public, max-age=3600";

  private final Site site;
  private final AccessTokens tokens;
  private final Allowance allowance;
  private final Predicate<String> isOurOrigin;

  public TokenRoutes(
      Site site, AccessTokens tokens, Allowance allowance, Predicate<String> isOurOrigin) {
    this.site = site;
    this.tokens = tokens;
    this.allowance = allowance;
    this.isOurOrigin = isOurOrigin;
  }

  public void mount(Router router) {
    router.post("/api/token").handler(this::token);
    router.get("/.well-known/jwks.json").handler(this::keys);
  }

  /** Whoever leaves out where they come from gets none, unlike with other requests. */
  private void token(RoutingContext ctx) {
    String origin = String.valueOf(ctx.request().getHeader("Origin"));
    if (!isOurOrigin.test(origin)) {
      site.problem().reply(ctx, 403, "bad_origin");
      return;
    }
    Site.json(ctx).nothingElse();
    site.asSignedIn(ctx, who -> issue(ctx, who));
  }

  private void issue(RoutingContext ctx, SignedIn who) {
    Site.whether(
        ctx,
        allowance.take("tokens of " + who.at().id(), MOST, AccessTokens.LASTS),
        () -> give(ctx, who),
        () -> site.problem().reply(ctx, 429, "rate_limited"));
  }

  private void give(RoutingContext ctx, SignedIn who) {
    tokens
        .issue(who)
        .onSuccess(token -> Reply.json(ctx, Codec.write(answer(token))))
        .onFailure(ctx::fail);
  }

  private static Map<String, Object> answer(String token) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", token);
    answer.put("token_type", "Bearer");
    answer.put("expires_in", AccessTokens.LASTS.toSeconds());
    return answer;
  }

  private void keys(RoutingContext ctx) {
    ctx.response().putHeader("Cache-Control", KEPT_FOR_AN_HOUR);
    tokens
        .jwks()
        .onSuccess(all -> Reply.json(ctx, Codec.write(Map.of("keys", all))))
        .onFailure(ctx::fail);
  }
}
