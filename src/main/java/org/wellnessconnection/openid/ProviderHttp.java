package org.wellnessconnection.openid;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.wellnessconnection.outward.Answer;
import org.wellnessconnection.outward.BoundedHttp;
import org.wellnessconnection.outward.Bounds;

/** Asks providers over HTTP; whoever cannot be asked is away. */
final class ProviderHttp {
  private static final int LONGEST = 256 * 1024;
  private static final int LINES = 4;
  private static final int WAITING = 500;
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(2), Duration.ofSeconds(4), LONGEST, LINES, WAITING);

  private final BoundedHttp http;

  ProviderHttp(Vertx vertx) {
    this.http = new BoundedHttp(vertx, BOUNDS);
  }

  /** The JSON that lies there. */
  Future<Claims> get(URI address) {
    return orAway(http.get(address)).map(ProviderHttp::claims);
  }

  private static Claims claims(Answer answer) {
    if (answer.status() != 200) {
      throw new Away("answers " + answer.status());
    }
    return Claims.read(answer.body());
  }

  Future<Answer> post(URI address, Map<String, String> headers, String form) {
    return orAway(http.post(address, headers, form));
  }

  private static Future<Answer> orAway(Future<Answer> answer) {
    return answer.recover(
        failure -> Future.failedFuture(new Away(failure.getClass().getSimpleName())));
  }
}
