package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.gratitude.ReviewPace;

/** The last two hundred waiting times, in milliseconds, and of what they were nothing. */
final class RedisReviewPace implements ReviewPace {
  private static final int LAST = 199;

  private final Line line;

  RedisReviewPace(Line line) {
    this.line = line;
  }

  @Override
  public Future<Void> note(Duration took) {
    Request push = Request.cmd(Command.LPUSH).arg(PostKey.REVIEW_PACE).arg(took.toMillis());
    return line.send(push)
        .compose(
            pushed ->
                line.send(Request.cmd(Command.LTRIM).arg(PostKey.REVIEW_PACE).arg(0).arg(LAST)))
        .mapEmpty();
  }

  @Override
  public Future<Optional<Duration>> median() {
    return line.send(Request.cmd(Command.LRANGE).arg(PostKey.REVIEW_PACE).arg(0).arg(LAST))
        .map(found -> median(found.stream().map(it -> it.toLong()).sorted().toList()));
  }

  private static Optional<Duration> median(List<Long> sorted) {
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(sorted.get(sorted.size() / 2)));
  }
}
