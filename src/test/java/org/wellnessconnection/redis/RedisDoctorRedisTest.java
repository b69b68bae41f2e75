package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.RedisCheck;

class RedisDoctorRedisTest {
  private final Vertx vertx = Vertx.vertx();

  @TempDir Path folder;

  @AfterEach
  void closes() {
    vertx.close();
  }

  @Test
  void theEmbeddedOneIsAsItMustBe() throws Exception {
    try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
      assertThat(wrong(redis.url(), 0)).isEmpty();
    }
  }

  @Test
  void aReplicaThatIsMissingIsMissed() throws Exception {
    try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
      assertThat(wrong(redis.url(), 1))
          .singleElement()
          .satisfies(it -> assertThat(it.seen()).isEqualTo("0, 1 needed"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "appendonly, no",
    "appendfsync, everysec",
    "maxmemory-policy, allkeys-lru",
    "slowlog-log-slower-than, 10000",
  })
  void aSettingThatLosesOrKeepsTooMuchIsFound(String setting, String value) throws Exception {
    Path settings = folder.resolve("redis.conf");
    Files.writeString(
        settings,
        Files.readString(Path.of("src/main/resources/redis/redis.conf"))
            + "\n%s %s\n".formatted(setting, value));
    try (PlainRedis redis = PlainRedis.start(settings, folder)) {
      assertThat(wrong("unix://" + redis.socket(), 0))
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.what()).isEqualTo("Redis: " + setting);
                assertThat(it.seen()).startsWith(value + ": ");
                assertThat(it.mend()).startsWith("set " + setting + " ");
              });
    }
  }

  @Test
  void nobodyThereIsSaidWithoutThePassword() throws Exception {
    assertThat(wrong("redis://:a-secret-word@127.0.0.1:1", 0))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.toString()).contains("127.0.0.1:1").doesNotContain("a-secret-word"));
  }

  private List<Finding> wrong(String url, int minReplicas) throws Exception {
    return new RedisCheck(vertx, RedisAddress.of(url), minReplicas)
        .look().stream().filter(Finding::isWrong).toList();
  }
}
