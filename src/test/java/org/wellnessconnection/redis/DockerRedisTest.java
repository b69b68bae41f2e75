package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerRedisTest {
  private static final Path SETTINGS = Path.of("docker/redis.conf");

  @TempDir Path data;

  @Test
  void itIsToldWhatTheEmbeddedOneIsTold() throws IOException {
    List<String> embedded = Files.readAllLines(Path.of("src/main/resources/redis/redis.conf"));
    assertThat(Files.readAllLines(SETTINGS)).containsAll(embedded);
  }

  @ParameterizedTest
  @CsvSource({
    "appendonly, yes",
    "appendfsync, always",
    "save, ''",
    "maxmemory-policy, noeviction",
    "slowlog-log-slower-than, -1",
    "slowlog-max-len, 0",
  })
  void aRealRedisTakesItsWord(String setting, String value) throws IOException {
    try (PlainRedis redis = PlainRedis.start(SETTINGS, data)) {
      assertThat(RawRedis.ask(redis.socket(), "CONFIG GET " + setting)).isEqualTo(value);
    }
  }
}
