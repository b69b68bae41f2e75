package org.wellnessconnection.outward;

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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One HTTP client of ours. What leads elsewhere is not followed, what is packed stays so. */
public final class BoundedHttp {
  private static final int LONGEST_HEADERS = 16 * 1024;

  private final HttpClient client;
  private final Bounds bounds;

  public BoundedHttp(Vertx vertx, Bounds bounds) {
    this.bounds = bounds;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) bounds.connecting().toMillis())
                .setDecompressionSupported(false)
                .setMaxHeaderSize(LONGEST_HEADERS),
            new PoolOptions()
                .setHttp1MaxSize(bounds.lines())
                .setMaxWaitQueueSize(bounds.waiting()));
  }

  public Future<Answer> get(URI address) {
    return send(address, HttpMethod.GET, Map.of(), "");
  }

  /** Fails when nobody answers in time, or with {@link SaysTooMuch}. */
  public Future<Answer> post(URI address, Map<String, String> headers, String body) {
    return send(address, HttpMethod.POST, headers, body);
  }

  private Future<Answer> send(
      URI address, HttpMethod method, Map<String, String> headers, String body) {
    RequestOptions options =
        new RequestOptions()
            .setAbsoluteURI(address.toString())
            .setMethod(method)
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json");
    headers.forEach(options::putHeader);
    AtomicBoolean isLate = new AtomicBoolean();
    Future<Answer> answer =
        client
            .request(options)
            .compose(request -> isLate.get() ? unsaid(request) : answered(request, body));
    return inTime(answer).onFailure(given -> isLate.set(true));
  }

  /** Whoever asked was told that nobody was reached: by now the contrary may be true. */
  private static Future<Answer> unsaid(HttpClientRequest request) {
    request.exceptionHandler(reset -> {}).reset();
    return Future.failedFuture("is too late");
  }

  private Future<Answer> answered(HttpClientRequest request, String body) {
    return inTime(request.send(Buffer.buffer(body)).compose(this::read))
        .onFailure(late -> request.reset());
  }

  private <T> Future<T> inTime(Future<T> answer) {
    return answer.timeout(bounds.patience().toMillis(), TimeUnit.MILLISECONDS);
  }

  private Future<Answer> read(HttpClientResponse response) {
    Promise<Answer> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    response
        .exceptionHandler(whole::tryFail)
        .handler(
            part -> {
              if (body.length() + part.length() > bounds.longest()) {
                whole.tryFail(new SaysTooMuch());
              } else {
                body.appendBuffer(part);
              }
            })
        .endHandler(
            end ->
                whole.tryComplete(
                    new Answer(response.statusCode(), body.toString(StandardCharsets.UTF_8))));
    return whole.future();
  }
}
