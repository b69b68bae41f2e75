package org.wellnessconnection.web.staff;

import io.vertx.ext.web.RoutingContext;

/** Whether a page is wanted, or the one shape of error. */
final class Answering {
  private Answering() {}

  static boolean inJson(RoutingContext ctx) {
    return !String.valueOf(ctx.request().getHeader("Accept")).contains("text/html");
  }
}
