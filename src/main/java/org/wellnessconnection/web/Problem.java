package org.wellnessconnection.web;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.ProblemPage;
import org.wellnessconnection.web.page.Texts;

/** The one shape of error over HTTP: a page for who reads pages, JSON for who reads JSON. */
public final class Problem {
  private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
  private static final Map<Refusal, Integer> STATUS =
      Map.of(
          Refusal.REMOVED, 403,
          Refusal.FORBIDDEN, 403,
          Refusal.NAME_TAKEN, 409,
          Refusal.ROOM_FULL, 409,
          Refusal.TOO_EARLY, 409,
          Refusal.BUSY, 409,
          Refusal.ENDED, 410,
          Refusal.RATE_LIMITED, 429);
  private static final int UNPROCESSABLE = 422;

  /** Where a problem page leads back to: never to what was asked for. */
  private static final String HOME = "/";

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad_request",
          404, "not_found",
          405, "method_not_allowed",
          413, "too_large",
          414, "uri_too_long",
          415, "unsupported_media",
          431, "headers_too_large");

  /** What HTTP wants such an answer to name. */
  private static final Map<Integer, Map.Entry<String, String>> HINTS =
      Map.of(
          401, Map.entry("WWW-Authenticate", "Bearer"),
          405, Map.entry("Allow", "GET, HEAD, POST"),
          426, Map.entry("Upgrade", "websocket"));

  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;

  Problem(Visitors visitors, Pages pages, PageFactory page) {
    this.visitors = visitors;
    this.pages = pages;
    this.page = page;
  }

  public void reply(RoutingContext ctx, Refusal refusal, Optional<String> field) {
    int status = STATUS.getOrDefault(refusal, UNPROCESSABLE);
    reply(ctx.request(), new Fault(status, refusal.code(), field, newId()));
  }

  public void reply(RoutingContext ctx, int status, String code) {
    reply(ctx.request(), status, code);
  }

  /** The same; the log says why, which the page does not. */
  public void reply(RoutingContext ctx, int status, String code, Throwable why) {
    Fault fault = new Fault(status, code, Optional.empty(), newId());
    LOG.warn("{} {}: {}", fault.requestId(), code, why.getMessage());
    reply(ctx.request(), fault);
  }

  public void reply(RoutingContext ctx, int status, String code, Optional<String> field) {
    reply(ctx.request(), new Fault(status, code, field, newId()));
  }

  public void reply(HttpServerRequest request, int status, String code) {
    reply(request, new Fault(status, code, Optional.empty(), newId()));
  }

  /** For whoever is nobody here: they have to sign in, or to register when they have done so. */
  public void stranger(RoutingContext ctx) {
    visitors
        .who(ctx.request())
        .onSuccess(
            found -> {
              if (found.isPresent()) {
                reply(ctx, 403, "not_registered");
              } else {
                reply(ctx, 401, "not_signed_in");
              }
            })
        .onFailure(ctx::fail);
  }

  /**
   * Whatever went wrong on a route: broken input is the client's, and so is hanging up in the
   * middle; the rest is ours and is logged without content.
   */
  public void failed(RoutingContext ctx) {
    Throwable failure = ctx.failure();
    if (failure instanceof HttpClosedException) {
      return;
    }
    if (failure instanceof Malformed malformed) {
      reply(ctx, 400, malformed.code());
    } else if (ctx.statusCode() >= 400 && ctx.statusCode() < 500) {
      int status = CODES.containsKey(ctx.statusCode()) ? ctx.statusCode() : 400;
      reply(ctx, status, CODES.getOrDefault(status, "bad_request"));
    } else {
      Fault fault = new Fault(503, "unavailable", Optional.empty(), newId());
      LOG.error("{} failed on {}", fault.requestId(), ctx.currentRoute().getPath(), failure);
      reply(ctx.request(), fault);
    }
  }

  private record Fault(int status, String code, Optional<String> field, String requestId) {}

  private void reply(HttpServerRequest request, Fault fault) {
    HttpServerResponse response = request.response();
    if (response.ended()) {
      return;
    }
    Texts texts = visitors.texts(request);
    response.setStatusCode(fault.status());
    Optional.ofNullable(HINTS.get(fault.status()))
        .ifPresent(hint -> response.putHeader(hint.getKey(), hint.getValue()));
    if (String.valueOf(request.getHeader("Accept")).contains("text/html")) {
      Page bare = page.bare(request).at(HOME);
      Reply.html(response, pages.html(new ProblemPage(bare, fault.code(), fault.requestId())));
    } else {
      Reply.json(response, json(texts, fault));
    }
  }

  private static String json(Texts texts, Fault fault) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("error", fault.code());
    body.put("message", texts.say("refusal." + fault.code()));
    fault.field().ifPresent(name -> body.put("field", name));
    body.put("requestId", fault.requestId());
    return Codec.write(body);
  }

  private static String newId() {
    return Id.random().substring(0, 8);
  }
}
