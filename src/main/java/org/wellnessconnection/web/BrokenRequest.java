package org.wellnessconnection.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Answers what the {@link Doorstep} stopped; the server below hangs up after it. */
final class BrokenRequest implements Handler<HttpServerRequest> {
  private final Safeguards safeguards;
  private final Problem problem;

  BrokenRequest(Safeguards safeguards, Problem problem) {
    this.safeguards = safeguards;
    this.problem = problem;
  }

  @Override
  public void handle(HttpServerRequest request) {
    Unreadable fault = (Unreadable) request.decoderResult().cause();
    safeguards.putOn(request.response());
    request.response().putHeader("Connection", "close");
    problem.reply(request, fault.status(), fault.code());
  }
}
