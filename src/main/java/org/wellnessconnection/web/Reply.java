package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends what is finished. */
public final class Reply {
  private Reply() {}

  public static void html(RoutingContext ctx, String page) {
    html(ctx.response(), page);
  }

  public static void html(HttpServerResponse response, String page) {
    response.putHeader("Content-Type", "text/html; charset=utf-8").end(page);
  }

  public static void json(RoutingContext ctx, String json) {
    json(ctx.response(), json);
  }

  public static void json(HttpServerResponse response, String json) {
    response.putHeader("Content-Type", "application/json").end(json);
  }

  /** Begins an answer that goes on: one line after another, whenever something happens. */
  public static void events(RoutingContext ctx) {
    Incoming.answered(ctx);
    ctx.response()
        .putHeader("Content-Type", "text/event-stream; charset=utf-8")
        .setChunked(true)
        .write("retry: 5000\n\n");
  }

  /** A word as it stands on the wire and in the keys of the messages. */
  public static String word(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT);
  }

  public static void goTo(RoutingContext ctx, String path) {
    ctx.response().setStatusCode(303).putHeader("Location", path).end();
  }
}
