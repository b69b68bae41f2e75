package org.wellnessconnection.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.page.Texts;

/** Answers what is not even HTTP, and hangs up: what follows it cannot be trusted either. */
final class BrokenRequest implements Handler<HttpServerRequest> {

  @Override
  public void handle(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    if (cause instanceof TooLongHttpLineException) {
      refuse(request, 414, "uri_too_long");
    } else if (cause instanceof TooLongHttpHeaderException) {
      refuse(request, 431, "headers_too_large");
    } else {
      refuse(request, 400, "bad_request");
    }
  }

  private static void refuse(HttpServerRequest request, int status, String code) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("error", code);
    body.put("message", Texts.of("en").say("refusal." + code));
    body.put("requestId", Id.random().substring(0, 8));
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .putHeader("Connection", "close")
        .end(Codec.write(body))
        .onComplete(sent -> request.connection().close());
  }
}
