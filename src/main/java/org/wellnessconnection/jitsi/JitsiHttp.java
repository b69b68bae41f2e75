package org.wellnessconnection.jitsi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.outward.Answer;
import org.wellnessconnection.outward.BoundedHttp;
import org.wellnessconnection.outward.Bounds;

/** Posts to a Jitsi. */
final class JitsiHttp {
  private static final int LONGEST = 64 * 1024;
  private static final int LINES = 8;
  private static final int WAITING = 500;
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(1), Duration.ofSeconds(2), LONGEST, LINES, WAITING);

  private final BoundedHttp http;

  JitsiHttp(Vertx vertx) {
    this.http = new BoundedHttp(vertx, BOUNDS);
  }

  /** What is answered when all is well. The reason why not names nobody. */
  Future<String> post(URI address, Map<String, String> headers, String body) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Content-Type", "application/json");
    return http.post(address, all, body).compose(JitsiHttp::well);
  }

  private static Future<String> well(Answer answer) {
    return answer.status() / 100 == 2
        ? Future.succeededFuture(answer.body())
        : Future.failedFuture("answers " + answer.status());
  }
}
