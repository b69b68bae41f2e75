package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static final String GOOD_PASSWORD = "pLh7vQ2xKd93mTz0";
  private static final String[] PRODUCTION = {
    "--mode=production",
    "--server.host=0.0.0.0",
    "--server.publicUrl=https://meet.clinic.org",
    "--redis.url=redis://:" + GOOD_PASSWORD + "@redis:6379"
  };

  @TempDir Path folder;

  @Test
  void theShippedFileSaysWhatTheRecordsSay() {
    assertThat(Config.load(Optional.of(Path.of("config/wellness.yaml")), Map.of()))
        .isEqualTo(Config.usual());
  }

  @Test
  void theShippedFileListsEveryKey() throws IOException {
    var shipped = new ConfigFile(Path.of("config/wellness.yaml")).read();
    assertThat(shipped).isEqualTo(new ConfigRecords().tree(Config.usual()));
  }

  @Test
  void withNothingSetItStaysOnThisMachine() {
    Config config = Config.of();
    assertThat(config.mode()).isEqualTo(Config.Mode.LOCAL);
    assertThat(config.server().onLoopback()).isTrue();
    assertThat(config.redis().embedded()).isTrue();
  }

  @Test
  void whatAFileLeavesOutKeepsItsDefault() throws IOException {
    Config config = fromFile("server:\n  port: 9000\nlimits:\n");
    assertThat(config.server().port()).isEqualTo(9000);
    assertThat(config.limits()).isEqualTo(Config.usual().limits());
  }

  @Test
  void anEmptyFileIsAllDefaults() throws IOException {
    assertThat(fromFile("# nothing yet\n")).isEqualTo(Config.usual());
  }

  @Test
  void theCommandLineWinsOverTheFile() throws IOException {
    Path file = file("server: {port: 9000, proxies: [10.0.0.1]}");
    Config config =
        Config.of(
            "--config=" + file, "--server.port=9090", "--server.proxies=10.0.0.7,10.1.0.0/16");
    assertThat(config.server().port()).isEqualTo(9090);
    assertThat(config.server().proxies()).containsExactly("10.0.0.7", "10.1.0.0/16");
  }

  @Test
  void theLocalAddressFollowsThePort() {
    assertThat(Config.of("--server.port=9090").server().publicUrl())
        .isEqualTo(URI.create("http://localhost:9090"));
    assertThat(Config.of("--server.port=0").server().on(43_210).publicUrl())
        .isEqualTo(URI.create("http://localhost:43210"));
  }

  @Test
  void aPublicAddressStaysWhateverThePort() {
    assertThat(Config.of(PRODUCTION).server().on(9090).publicUrl())
        .isEqualTo(URI.create("https://meet.clinic.org"));
  }

  @Test
  void aProductionServerMayListenToEverybody() {
    assertThat(Config.of(PRODUCTION).server().host()).isEqualTo("0.0.0.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--server.prot=1          | server.prot: is not a setting, there are host, port, publicUrl, proxies, instances",
        "--sever.port=1           | sever: is not a setting, there are mode, server, redis, limits,"
            + " programme, time, content, mail, vault, signIn, members, video, gratitude, brand, bench",
        "--server.port.x=1        | server.port: must be a whole number",
        "--server=1               | server: must be a section with host, port, publicUrl, proxies, instances",
        "--server.port=http       | server.port: must be a whole number",
        "--server.port=80.5       | server.port: must be a whole number",
        "--server.port=99999999999| server.port: must be a whole number",
        "--server.port=70000      | server.port: must be from 0 to 65535",
        "--server.port=-1         | server.port: must be from 0 to 65535",
        "--server.host=0.0.0.0    | server.host: must be 127.0.0.1 while mode is local",
        "--server.host=127.0.0.1.evil.org | server.host: must be 127.0.0.1 while mode is local",
        "--server.publicUrl=meet  | server.publicUrl: must be like https://host or https://host:port",
        "--server.publicUrl=https://a.org/x | server.publicUrl: must be like https://host or https://host:port",
        "--server.publicUrl=https://me@a.org | server.publicUrl: must be like https://host or https://host:port",
        "--server.publicUrl=a b   | server.publicUrl: must be a well-formed URI",
        "--server.proxies=all     | server.proxies: must be addresses or ranges like 10.0.0.7 or 10.0.0.0/24",
        "--server.instances=65    | server.instances: must be from 0 (one for each core) to 64",
        "--mode=LOCAL             | mode: must be local or production",
        "--mode=2                 | mode: must be local or production",
        "--bench.seats=yes        | bench.seats: must be true or false",
        "--video.profile=on       | video.profile: must be off, hs256, rs256 or jaas",
        "--video.grace=PT5H       | video.grace: must be from PT0S to PT4H",
        "--video.issuer=a b       | video.issuer: must be a word, such as wellness",
        "--video.control.url=prosody | video.control.url: must be like http://prosody:5280/wellness-control",
        "--video.control.url=http://prosody:5280 | video.control.url: must be like http://prosody:5280/wellness-control",
        "--video.control.url=http://prosody:5280/x | video.control.secret: must be there when control.url is",
        "--video.control.secret=short | video.control.secret: must have 32 characters at least, such as of openssl rand"
            + " -hex 32",
        "--limits.sockets=0       | limits.sockets: must be from 1 to 1000000",
        "--redis.minReplicas=10   | redis.minReplicas: must be from 0 to 9",
        "--redis.minReplicas=1    | redis.minReplicas: must be 0, the embedded Redis has none",
        "--redis.data=            | redis.data: must name a folder, data is usual",
        "--programme.file=        | programme.file: must name a file",
        "--mail.url=mail.example.org | mail.url: must be smtp://user:password@host:port or smtps://, or empty",
        "--mail.from=nobody       | mail.from: must be a mail address such as care@example.org",
        "--signIn.idle=P0D        | signIn.idle: must be from PT1S to P365D",
        "--content.folder=        | content.folder: must name a folder",
        "server.port=1            | command line: takes --config=FILE and --dotted.key=value only",
        "--config=nowhere.yaml    | nowhere.yaml: cannot be read",
      })
  void oneLineSaysWhatIsWrongAndWhatIsAllowed(String argument, String line) {
    refused(argument).hasMessage(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--redis.url=embedded     | redis.url: must name a Redis of your own while mode is production, not embedded",
        "--server.publicUrl=http://a.org | server.publicUrl: must be https while mode is production"
            + " (http only on this machine)",
        "--bench.seats=true       | bench.seats: must be false while mode is production",
        "--mail.url=smtp://mail.clinic.org | mail.from: must be an address of your own while mode is production",
      })
  void productionRefusesWhatWouldNotBeSafe(String argument, String line) {
    refused(and(PRODUCTION, argument)).hasMessage(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2",
        "changeme-changeme-1",
        "My-PassWord-is-0815",
        "aaaaaaaaaaaaaaaaaaaaa",
        "s-e-c-r-e-t-4711-0815"
      })
  void aPasswordThatCanBeGuessedIsRefusedAndNotRepeated(String password) {
    refused(and(PRODUCTION, "--redis.url=redis://app:" + password + "@redis"))
        .hasMessageStartingWith("redis.url: has a password that is short or a placeholder")
        .hasMessageNotContaining(password);
  }

  @Test
  void aMalformedRedisAddressIsNotRepeated() {
    refused("--redis.url=redis://:hunter2@a b")
        .hasMessageStartingWith("redis.url: must be embedded, unix:///path, redis://host:port")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void printedSettingsHoldNoPassword() {
    assertThat(Config.of(PRODUCTION).toString())
        .contains("redis:6379")
        .doesNotContain(GOOD_PASSWORD);
  }

  @Test
  void aFileWithAPasswordIsForItsOwnerOnly() throws IOException {
    Path file = file("redis: {url: 'redis://:" + GOOD_PASSWORD + "@redis'}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    refused("--config=" + file)
        .hasMessage(
            "redis.url: holds a password in a file that everybody can read: chmod 600 " + file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Config.of("--config=" + file).redis().password()).contains(GOOD_PASSWORD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'server: {port: 1, port: 2}'   | server.port: must stand there once",
        "'mode: local\nmode: local'     | mode: must stand there once",
        "'server: {port: \"8080\"}'     | server.port: must be a whole number",
        "'server: {port: 8e3}'          | server.port: must be a whole number",
        "'server: {host: 127}'          | server.host: must be text",
        "'server: {host: }'             | server.host: must be text",
        "'server: {proxies: 10.0.0.1}'  | server.proxies: must be a list of texts",
        "'server: {proxies: [7]}'       | server.proxies: must be a list of texts",
        "'server: [8080]'               | server: must be a section with host, port, publicUrl, proxies, instances",
        "'bench: {seats: \"true\"}'     | bench.seats: must be true or false",
      })
  void aFileIsReadStrictly(String yaml, String line) throws IOException {
    refused("--config=" + file(yaml)).hasMessage(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'mode: local\nredis: {url: hunter2: x}' | is not YAML at line 2",
        "hunter2                                 | must hold keys and values",
        "'mode: local\n---\nmode: hunter2'       | must be one YAML document",
      })
  void aBrokenFileIsNamedAndNotRepeated(String yaml, String what) throws IOException {
    Path file = file(yaml);
    refused("--config=" + file).hasMessage(file + ": " + what);
  }

  private Config fromFile(String yaml) throws IOException {
    return Config.load(Optional.of(file(yaml)), Map.of());
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("wellness.yaml"), yaml);
  }

  private static AbstractThrowableAssert<?, ?> refused(String... arguments) {
    return assertThatThrownBy(() -> Config.of(arguments)).isInstanceOf(ConfigProblem.class);
  }

  private static String[] and(String[] arguments, String more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }
}
