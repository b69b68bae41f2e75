package org.wellnessconnection.openid;

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

/**
 * Asks providers over HTTP. An answer has a longest size and a last moment, and what leads
 * elsewhere is not followed.
 */
final class ProviderHttp {
  static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int CONNECT_MILLIS = 2_000;
  private static final int LONGEST = 256 * 1024;
  private static final int LINES = 4;

  /** What came, of whatever status. */
  record Answer(int status, String body) {}

  private final HttpClient client;

  ProviderHttp(Vertx vertx) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(16 * 1024),
            new PoolOptions().setHttp1MaxSize(LINES));
  }

  /** The JSON that lies there. */
  Future<Claims> get(URI address) {
    return send(address, HttpMethod.GET, Map.of(), "")
        .map(
            answer -> {
              if (answer.status() != 200) {
                throw new Away("answers " + answer.status());
              }
              return Claims.read(answer.body());
            });
  }

  Future<Answer> post(URI address, Map<String, String> headers, String form) {
    return send(address, HttpMethod.POST, headers, form);
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
    return client
        .request(options)
        .compose(request -> answered(request, body))
        .recover(
            failure ->
                Future.failedFuture(
                    failure instanceof Disbelief || failure instanceof Away
                        ? failure
                        : new Away(failure.getClass().getSimpleName())));
  }

  private static Future<Answer> answered(HttpClientRequest request, String body) {
    return request
        .send(Buffer.buffer(body))
        .compose(ProviderHttp::read)
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(late -> request.reset());
  }

  private static Future<Answer> read(HttpClientResponse response) {
    Promise<Answer> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    response
        .exceptionHandler(whole::tryFail)
        .handler(
            part -> {
              if (body.length() + part.length() > LONGEST) {
                whole.tryFail(new Away("says too much"));
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
