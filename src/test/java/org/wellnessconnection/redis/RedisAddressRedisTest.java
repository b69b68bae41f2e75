package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisAddressRedisTest {
  private static final String PASSWORD = "a+b/c=%@:pLh7vQ2x";

  @TempDir Path data;
  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().await();
  }

  @Test
  void aSocketOnThisMachine() {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      assertThat(setAndGet(redis.url())).isEqualTo("Ana");
    }
  }

  @Test
  void aPortWithAPasswordOfDifficultCharacters() {
    String port = String.valueOf(RawRedis.freePort());
    var settings = Map.of("port", port, "requirepass", '"' + PASSWORD + '"');
    try (EmbeddedRedis redis = EmbeddedRedis.start(data, settings)) {
      String written = PASSWORD.replace("%", "%25").replace("@", "%40").replace(":", "%3A");
      assertThat(setAndGet("redis://:" + written + "@127.0.0.1:" + port)).isEqualTo("Ana");
    }
  }

  @Test
  void aCluster() {
    String port = String.valueOf(RawRedis.freePort());
    String bus = String.valueOf(RawRedis.freePort());
    var settings = Map.of("port", port, "cluster-enabled", "yes", "cluster-port", bus);
    try (EmbeddedRedis redis = EmbeddedRedis.start(data, settings)) {
      RawRedis.ask(redis, "CLUSTER ADDSLOTSRANGE 0 16383");
      await().until(() -> RawRedis.ask(redis, "SET cluster up").equals("+OK"));
      assertThat(setAndGet("redis+cluster://127.0.0.1:" + port)).isEqualTo("Ana");
    }
  }

  private String setAndGet(String url) {
    Redis client = Redis.createClient(vertx, RedisAddress.of(url).options());
    return client
        .send(Request.cmd(Command.SET, "name", "Ana"))
        .compose(set -> client.send(Request.cmd(Command.GET, "name")))
        .map(Object::toString)
        .await();
  }
}
