package org.wellnessconnection.redis;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.Gratitude;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.Posts;
import org.wellnessconnection.gratitude.SafetyWords;
import org.wellnessconnection.gratitude.Words;
import org.wellnessconnection.protocol.AccountId;

/** A Redis with a gratitude space in it, and two servers that look after it. */
abstract class Wall extends OnRedis {
  static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  static final AccountId ANA = AccountId.random();
  static final AccountId BEN = AccountId.random();
  static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

  static Caller other;

  @BeforeAll
  static void opensAnother() {
    other = Caller.of(redis.url());
  }

  @AfterAll
  static void closesAnother() {
    other.close();
  }

  @BeforeEach
  void empty() {
    node.asks(Command.FLUSHALL);
  }

  static RedisGratitude kept(RedisHouse house) {
    return house.gratitude(vault, TEN_MINUTES);
  }

  static Posts posts(RedisHouse house) {
    return kept(house).posts();
  }

  static Post written(Instant at, String language, Flag... flags) {
    Words words = new Words(Optional.empty(), language, "Thank you, " + at);
    Post post = Post.written(ANA, words, Set.of(flags), at);
    node.does(house -> posts(house).add(post));
    return post;
  }

  static Gratitude gratitude(RedisHouse house, Instant now) {
    Gratitude.Means means =
        new Gratitude.Means(
            posts(house),
            kept(house).pace(),
            house.allowance(),
            house.audit(),
            SafetyWords.read(Path.of("config/content")),
            TEN_MINUTES);
    return new Gratitude(means, Clock.fixed(now, ZoneOffset.UTC));
  }

  static void sweep(Caller who, Instant now) {
    who.does(house -> gratitude(house, now).sweep());
  }

  static List<Post> wall() {
    return node.<Posts.Leaf>does(
            house -> posts(house).published(Optional.empty(), Optional.empty(), 100))
        .posts();
  }
}
