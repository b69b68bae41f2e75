package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.gratitude.Cleared;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.privacy.Receipt;

/** The ids of posts whose words are gone, until the disks have shown that they are. */
final class RedisCleared implements Cleared {
  private static final Duration LEASE = Duration.ofSeconds(50);
  private static final int MOST_AT_ONCE = 10_000;

  private final Line line;
  private final RedisErasures receipts;

  RedisCleared(Line line, RedisErasures receipts) {
    this.line = line;
    this.receipts = receipts;
  }

  @Override
  public Future<List<PostId>> take() {
    Request lease = Request.cmd(Command.SET).arg(PostKey.POSTS_CLEARING).arg("1").arg("NX");
    return line.send(lease.arg("PX").arg(LEASE.toMillis()))
        .compose(mine -> mine == null ? Future.succeededFuture(List.of()) : gone());
  }

  private Future<List<PostId>> gone() {
    Request oldest =
        Request.cmd(Command.ZRANGE).arg(PostKey.POSTS_GONE).arg(0).arg(MOST_AT_ONCE - 1);
    return line.send(oldest).map(ids -> ids.stream().map(id -> new PostId(id.toString())).toList());
  }

  /** The receipt first: done once more there is one too many, never none. */
  @Override
  public Future<Void> close(List<PostId> posts, Receipt receipt) {
    Request strike = Request.cmd(Command.ZREM).arg(PostKey.POSTS_GONE);
    posts.forEach(post -> strike.arg(post.value()));
    return receipts.keep(receipt).compose(kept -> Future.all(sent(strike).toList())).mapEmpty();
  }

  private Stream<Future<Response>> sent(Request strike) {
    return Stream.of(strike, Request.cmd(Command.DEL).arg(PostKey.POSTS_CLEARING)).map(line::send);
  }
}
