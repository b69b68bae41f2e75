package org.wellnessconnection.web;

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
final class Problem {
  private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
  private static final Map<Refusal, Integer> STATUS =
      Map.of(
          Refusal.REMOVED, 403,
          Refusal.FORBIDDEN, 403,
          Refusal.NAME_TAKEN, 409,
          Refusal.ROOM_FULL, 409,
          Refusal.BUSY, 409,
          Refusal.ENDED, 410,
          Refusal.RATE_LIMITED, 429);
  private static final int UNPROCESSABLE = 422;
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad_request",
          404, "not_found",
          405, "method_not_allowed",
          413, "too_large",
          414, "uri_too_long",
          415, "unsupported_media",
          431, "headers_too_large");

  private final Visitors visitors;
  private final Pages pages;
  private final String assets;

  Problem(Visitors visitors, Pages pages, String assets) {
    this.visitors = visitors;
    this.pages = pages;
    this.assets = assets;
  }

  void reply(RoutingContext ctx, Refusal refusal, Optional<String> field) {
    reply(ctx, STATUS.getOrDefault(refusal, UNPROCESSABLE), refusal.code(), field);
  }

  void reply(RoutingContext ctx, int status, String code) {
    reply(ctx, status, code, Optional.empty());
  }

  /**
   * Whatever went wrong on a route: broken input is the client's, the rest is ours and is logged
   * without content.
   */
  void failed(RoutingContext ctx) {
    Throwable failure = ctx.failure();
    if (failure instanceof Malformed malformed) {
      reply(ctx, 400, malformed.code());
    } else if (ctx.statusCode() >= 400 && ctx.statusCode() < 500) {
      reply(ctx, ctx.statusCode(), CODES.getOrDefault(ctx.statusCode(), "bad_request"));
    } else {
      LOG.error("{} {} failed", id(ctx), ctx.currentRoute(), failure);
      reply(ctx, 503, "unavailable");
    }
  }

  private void reply(RoutingContext ctx, int status, String code, Optional<String> field) {
    HttpServerResponse response = ctx.response();
    if (response.ended()) {
      return;
    }
    Texts texts = visitors.texts(ctx.request());
    response.setStatusCode(status);
    if (status == 400 || status == 413) {
      response.putHeader("Connection", "close");
    }
    if (String.valueOf(ctx.request().getHeader("Accept")).contains("text/html")) {
      Page page = new Page(texts, ctx.request().path(), Optional.empty(), assets);
      Reply.html(ctx, pages.problem(new ProblemPage(page, code, id(ctx))));
    } else {
      Reply.json(ctx, json(texts, code, field, id(ctx)));
    }
  }

  private static String json(Texts texts, String code, Optional<String> field, String id) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("error", code);
    body.put("message", texts.say("refusal." + code));
    field.ifPresent(name -> body.put("field", name));
    body.put("requestId", id);
    return Codec.write(body);
  }

  private static String id(RoutingContext ctx) {
    String known = ctx.get("requestId");
    if (known == null) {
      known = Id.random().substring(0, 8);
      ctx.put("requestId", known);
    }
    return known;
  }
}
