package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends what is finished. */
final class Reply {
  private Reply() {}

  static void html(RoutingContext ctx, String page) {
    send(ctx.response().putHeader("Content-Type", "text/html; charset=utf-8"), page);
  }

  static void json(RoutingContext ctx, String json) {
    send(ctx.response().putHeader("Content-Type", "application/json"), json);
  }

  static void goTo(RoutingContext ctx, String path) {
    ctx.response().setStatusCode(303).putHeader("Location", path).end();
  }

  private static void send(HttpServerResponse response, String body) {
    response.end(body);
  }
}
