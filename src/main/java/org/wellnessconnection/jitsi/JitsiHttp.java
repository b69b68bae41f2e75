package org.wellnessconnection.jitsi;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Posts to a Jitsi. An answer has a longest size and a last moment, a queue has an end, and what
 * leads elsewhere is not followed.
 */
final class JitsiHttp {
  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int CONNECT_MILLIS = 1_000;
  private static final int LONGEST = 64 * 1024;
  private static final int LINES = 8;
  private static final int WAITING = 500;

  private final HttpClient client;

  JitsiHttp(Vertx vertx) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(16 * 1024),
            new PoolOptions().setHttp1MaxSize(LINES).setMaxWaitQueueSize(WAITING));
  }

  /** What is answered when all is well. The reason why not names nobody. */
  Future<String> post(URI address, Map<String, String> headers, String body) {
    RequestOptions options =
        new RequestOptions()
            .setAbsoluteURI(address.toString())
            .setMethod(HttpMethod.POST)
            .setFollowRedirects(false)
            .putHeader("Content-Type", "application/json")
            .putHeader("Accept", "application/json");
    headers.forEach(options::putHeader);
    AtomicBoolean isLate = new AtomicBoolean();
    return client
        .request(options)
        .compose(request -> isLate.get() ? unsaid(request) : answered(request, body))
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(given -> isLate.set(true));
  }

  /** Whoever asked was told that nobody was reached: by now the contrary may be true. */
  private static Future<String> unsaid(HttpClientRequest request) {
    request.exceptionHandler(reset -> {}).reset();
    return Future.failedFuture("is too late");
  }

  private static Future<String> answered(HttpClientRequest request, String body) {
    return request
        .send(Buffer.buffer(body))
        .compose(JitsiHttp::read)
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(late -> request.reset());
  }

  private static Future<String> read(HttpClientResponse response) {
    Promise<String> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    response
        .exceptionHandler(whole::tryFail)
        .handler(
            part -> {
              if (body.length() + part.length() > LONGEST) {
                whole.tryFail("says too much");
              } else {
                body.appendBuffer(part);
              }
            })
        .endHandler(end -> whole.tryComplete(body.toString(StandardCharsets.UTF_8)));
    return whole
        .future()
        .compose(
            text ->
                response.statusCode() / 100 == 2
                    ? Future.succeededFuture(text)
                    : Future.failedFuture("answers " + response.statusCode()));
  }
}
