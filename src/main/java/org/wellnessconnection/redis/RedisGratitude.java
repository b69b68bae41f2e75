package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.function.Supplier;
import org.wellnessconnection.gratitude.Cleared;
import org.wellnessconnection.gratitude.PostBell;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.ReviewPace;
import org.wellnessconnection.gratitude.Signs;
import org.wellnessconnection.privacy.Vault;

/**
 * The gratitude space in Redis.
 *
 * @param isFirstToSample true once, for whoever brings the first posts where somebody tries it out
 */
public record RedisGratitude(
    Posts posts,
    Signs signs,
    ReviewPace pace,
    Cleared cleared,
    PostBell bell,
    Supplier<Future<Boolean>> isFirstToSample) {

  static RedisGratitude of(Line line, Vault vault, PostBell bell, Duration secondThought) {
    Request first = Request.cmd(Command.SET).arg(PostKey.POSTS_SAMPLED).arg("1").arg("NX");
    return new RedisGratitude(
        new RedisPosts(line, vault, secondThought),
        new RedisSigns(line, vault),
        new RedisReviewPace(line),
        new RedisCleared(line, new RedisErasures(line, vault)),
        bell,
        () -> line.send(first).map(mine -> mine != null));
  }
}
