package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.video.Profile;

class JitsiDockerTest {
  private static final Path JITSI = Path.of("docker/jitsi");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("WELLNESS_HOST", "meet.clinic.org", "JITSI_HOST", "video.clinic.org");

  @TempDir Path folder;

  private final JsonNode compose = compose();

  @Test
  void theServersAcceptWhatTheyAreToldOfJitsi() {
    Stream<String> told =
        StreamSupport.stream(compose.at("/x-server/command").spliterator(), false)
            .map(argument -> filledIn(argument.asText()));
    Config config =
        Config.of(
            Stream.concat(Stream.of("--config=docker/wellness.yaml"), told).toArray(String[]::new));
    assertThat(config.video().kind()).isEqualTo(Profile.HS256);
    assertThat(config.video().control().url()).endsWith("/wellness-control");
    assertThat(config.video().url()).isEqualTo("https://video.clinic.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "prosody", "jicofo", "jvb"})
  void everyPartOfJitsiIsOfOnePinnedRelease(String part) {
    assertThat(text(part, "image")).isEqualTo("ghcr.io/jitsi/" + part + ":stable-11146-2");
  }

  @ParameterizedTest
  @CsvSource({
    "jicofo, JICOFO_ENABLE_AUTH, 0",
    "jicofo, ENABLE_AUTO_OWNER, 0",
    "prosody, ENABLE_AUTH, 1",
    "prosody, AUTH_TYPE, jwt",
    "prosody, ENABLE_GUESTS, 0",
    "prosody, JWT_ALLOW_EMPTY, 0",
    "prosody, ENABLE_RECORDING, 0",
    "prosody, ENABLE_TRANSCRIPTIONS, 0",
    "prosody, ENABLE_VISITORS, 0",
    "prosody, ENABLE_LOBBY, 0",
    "prosody, ENABLE_BREAKOUT_ROOMS, 0",
    "prosody, ENABLE_END_CONFERENCE, 0",
    "prosody, XMPP_MODULES, presence_identity",
    "prosody, 'XMPP_MUC_MODULES', 'token_affiliation,wellness_control'",
    "prosody, XMPP_BREAKOUT_MUC_MODULES, wellness_control",
    "web, ENABLE_P2P, false",
    "web, ENABLE_THIRD_PARTY_REQUESTS, false",
    "web, ENABLE_LIVESTREAMING, false",
    "web, DISABLE_LOCAL_RECORDING, true",
    "web, DISABLE_DEEP_LINKING, true",
    "jvb, JVB_DISABLE_STUN, true",
  })
  void whatMustHoldIsSet(String part, String setting, String value) {
    assertThat(environment(part, setting)).isEqualTo(value);
  }

  @Test
  void onlyOurPagesMayFrameIt() {
    assertThat(filledIn(environment("web", "CSP_HEADER")))
        .isEqualTo("frame-ancestors https://meet.clinic.org");
  }

  @Test
  void onlyTheBridgeIsReachableFromOutside() {
    assertThat(compose.findParents("ports")).hasSize(1);
    assertThat(text("jvb", "ports")).isEmpty();
    assertThat(compose.at("/services/jvb/ports/0").asText()).isEqualTo("10000:10000/udp");
    for (String network : List.of("video", "control", "meet")) {
      assertThat(compose.at("/networks/" + network + "/internal").asBoolean()).isTrue();
    }
  }

  /** Whoever is on that network is believed to be a proxy. */
  @Test
  void nobodyOfJitsiIsOnTheNetworkOfTheProxy() {
    assertThat(compose.findValuesAsText("networks")).noneMatch(it -> it.contains("front"));
    assertThat(compose.at("/services/prosody/networks").has("front")).isFalse();
  }

  @Test
  void theModuleIsWhereProsodyLooksForIt() {
    assertThat(compose.at("/services/prosody/volumes"))
        .extracting(JsonNode::asText)
        .contains("./jitsi/mod_wellness_control:/prosody-plugins-custom/mod_wellness_control:ro");
    assertThat(JITSI.resolve("mod_wellness_control/mod_wellness_control.lua")).exists();
  }

  @Test
  void secretsAreMadeOnceAndForOneUserOnly() throws Exception {
    Path script = Files.copy(JITSI.resolve("secrets"), folder.resolve("secrets"));
    Path made = folder.resolve(".env");
    assertThat(run(script, "meet.clinic.org", "video.clinic.org", "203.0.113.7")).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rw-------");
    String secrets = Files.readString(made);
    assertThat(secrets.lines().filter(line -> line.matches("[A-Z_]+=[0-9a-f]{64}"))).hasSize(4);
    assertThat(secrets.lines().distinct().count()).isEqualTo(secrets.lines().count());
    assertThat(run(script, "meet.clinic.org", "video.clinic.org", "203.0.113.7")).isNotZero();
    assertThat(Files.readString(made)).isEqualTo(secrets);
  }

  @Test
  void everySecretThatIsAskedForIsMade() throws IOException {
    String script = Files.readString(JITSI.resolve("secrets"));
    Pattern.compile("\\$\\{([A-Z_]+):\\?}")
        .matcher(Files.readString(JITSI.resolve("compose.yaml")))
        .results()
        .forEach(match -> assertThat(script).contains(match.group(1) + "="));
  }

  @Test
  void secretsAreNeverCommitted() throws IOException {
    assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
  }

  private static int run(Path script, String... arguments) throws Exception {
    return new ProcessBuilder(
            Stream.concat(Stream.of("sh", script.toString()), Stream.of(arguments)).toList())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private String environment(String part, String setting) {
    JsonNode own = compose.at("/services/" + part + "/environment/" + setting);
    return own.isMissingNode() ? compose.at("/x-names/" + setting).asText() : own.asText();
  }

  private String text(String part, String field) {
    return compose.at("/services/" + part + "/" + field).asText();
  }

  private static String filledIn(String text) {
    String filled = text;
    for (Map.Entry<String, String> variable : ENVIRONMENT.entrySet()) {
      filled = filled.replace("${" + variable.getKey() + ":?}", variable.getValue());
    }
    return filled;
  }

  private static JsonNode compose() {
    try {
      return new YAMLMapper().readTree(JITSI.resolve("compose.yaml").toFile());
    } catch (IOException e) {
      throw new AssertionError("compose.yaml is not YAML", e);
    }
  }
}
