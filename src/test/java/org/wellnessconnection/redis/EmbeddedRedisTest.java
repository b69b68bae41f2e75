package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {
  @TempDir Path data;

  @Test
  void itKeepsWhatItWasToldAcrossAnOrderlyEnd() {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      assertThat(RawRedis.ask(redis, "SET name Ana")).isEqualTo("+OK");
    }
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      assertThat(RawRedis.ask(redis, "GET name")).isEqualTo("Ana");
    }
  }

  @Test
  void itComesBackByItselfWithEverythingAfterBeingKilled() {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      RawRedis.ask(redis, "SET name Ana");
      ProcessHandle first = redis.process();
      redis.kill();
      await().until(() -> RawRedis.ask(redis, "GET name").equals("Ana"));
      assertThat(redis.process()).isNotEqualTo(first);
    }
  }

  @Test
  void nothingOfItRunsOrLiesInTheTemporaryFolderAfterAnOrderlyEnd() {
    EmbeddedRedis redis = EmbeddedRedis.start(data);
    ProcessHandle process = redis.process();
    redis.close();
    assertThat(process.isAlive()).isFalse();
    assertThat(socket(redis).getParent()).doesNotExist();
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      Path folder = data.resolve("redis");
      assertThat(permissions(folder)).isEqualTo("rwx------");
      assertThat(permissions(folder.resolve("redis.conf"))).isEqualTo("rw-------");
      assertThat(permissions(socket(redis).getParent())).isEqualTo("rwx------");
      assertThat(permissions(socket(redis))).isEqualTo("rwx------");
    }
  }

  @Test
  void aSecondOneOnTheSameFolderIsRefusedInOneLine() {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      assertThatThrownBy(() -> EmbeddedRedis.start(data))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "%s is in use by process %d", data.resolve("redis"), ProcessHandle.current().pid());
      assertThat(RawRedis.ask(redis, "PING")).isEqualTo("+PONG");
    }
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefusedInOneLine() throws IOException {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      Process second = otherServer();
      assertThat(errors(second)).contains("is in use by process " + ProcessHandle.current().pid());
      assertThat(RawRedis.ask(redis, "PING")).isEqualTo("+PONG");
    }
  }

  @Test
  void aKilledServerLeavesNoRedisAndTheNextOneSweepsUp() throws IOException {
    Process server = otherServer();
    ProcessHandle redis = redisOf(server);
    server.destroyForcibly();
    await().atMost(Duration.ofSeconds(2)).until(() -> !runs(redis));
    Path socketFolder = socketFolderInSettings();
    assertThat(socketFolder).exists();
    EmbeddedRedis.start(data).close();
    assertThat(socketFolder).doesNotExist();
  }

  @Test
  void theNextServerWaitsForTheRedisOfAKilledOne() throws IOException {
    Process server = otherServer();
    ProcessHandle old = redisOf(server);
    server.destroyForcibly();
    await().until(() -> !server.isAlive());
    try (EmbeddedRedis redis = EmbeddedRedis.start(data)) {
      assertThat(runs(old)).isFalse();
      assertThat(RawRedis.ask(redis, "GET name")).isEqualTo("Ben");
    }
  }

  @Test
  void aTestMayAskForAnotherSetting() {
    try (EmbeddedRedis redis = EmbeddedRedis.start(data, Map.of("appendfsync", "everysec"))) {
      assertThat(RawRedis.ask(redis, "CONFIG GET appendfsync")).isEqualTo("everysec");
    }
  }

  @Test
  void aReplicaFollows() {
    try (EmbeddedRedis first = EmbeddedRedis.start(data.resolve("first"));
        EmbeddedRedis second =
            EmbeddedRedis.start(
                data.resolve("second"), Map.of("port", String.valueOf(RawRedis.freePort())))) {
      String port = RawRedis.ask(second, "CONFIG GET port");
      RawRedis.ask(first, "REPLICAOF 127.0.0.1 " + port);
      RawRedis.ask(second, "SET name Ana");
      await().until(() -> RawRedis.ask(first, "GET name").equals("Ana"));
    }
  }

  @Test
  void aWrongSettingIsToldInOneLine() {
    assertThatThrownBy(() -> EmbeddedRedis.start(data, Map.of("appendfsync", "sometimes")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Redis did not start: ")
        .hasMessageContaining("everysec, always, no")
        .hasMessageNotContaining("\n");
    EmbeddedRedis.start(data).close();
  }

  /** A process of its own that starts the embedded Redis, writes Ben's name, and stays. */
  public static final class OtherServer {
    public static void main(String[] arguments) throws IOException {
      EmbeddedRedis redis = EmbeddedRedis.start(Path.of(arguments[0]));
      RawRedis.ask(redis, "SET name Ben");
      System.out.println(redis.process().pid());
      System.in.read();
    }
  }

  private Process otherServer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            OtherServer.class.getName(),
            data.toString())
        .start();
  }

  private static ProcessHandle redisOf(Process server) throws IOException {
    try (BufferedReader lines = server.inputReader()) {
      return ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
    }
  }

  /** An ended process that nobody has asked about yet is still listed, without a command. */
  private static boolean runs(ProcessHandle process) {
    return process.info().command().isPresent();
  }

  private static String errors(Process server) throws IOException {
    try (BufferedReader lines = server.errorReader()) {
      return lines.readLine();
    }
  }

  private static Path socket(EmbeddedRedis redis) {
    return Path.of(redis.url().substring("unix://".length()));
  }

  private Path socketFolderInSettings() throws IOException {
    try (Stream<String> lines = Files.lines(data.resolve("redis/redis.conf"))) {
      String line = lines.filter(it -> it.startsWith("unixsocket ")).findFirst().orElseThrow();
      return Path.of(line.substring("unixsocket ".length())).getParent();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
