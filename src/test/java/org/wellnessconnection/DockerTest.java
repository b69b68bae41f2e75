package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DockerTest {
  private static final Path DOCKER = Path.of("docker");

  private final JsonNode compose = compose();

  @Test
  void theServersOfTheComposeFileAcceptTheirSettings() {
    Config config =
        Config.of("--config=docker/wellness.yaml", "--server.publicUrl=https://meet.clinic.org");
    assertThat(config.mode()).isEqualTo(Config.Mode.PRODUCTION);
    assertThat(config.redis().minReplicas()).isEqualTo(1);
  }

  @Test
  void twoServersARedisAndItsReplicaStandBehindOneProxy() {
    assertThat(compose.at("/services").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("one", "two", "proxy", "redis", "replica");
    assertThat(texts("/services/replica/command")).containsSequence("--replicaof", "redis", "6379");
  }

  @Test
  void onlyTheProxyIsReachableFromOutside() {
    assertThat(compose.findParents("ports")).hasSize(1);
    assertThat(compose.at("/services/proxy/ports").isMissingNode()).isFalse();
    assertThat(compose.at("/networks/front/internal").asBoolean()).isTrue();
    assertThat(compose.at("/networks/store/internal").asBoolean()).isTrue();
  }

  @Test
  void theServersBelieveTheProxysNetwork() {
    Config config = Config.of("--config=docker/wellness.yaml");
    assertThat(config.server().proxies())
        .containsExactly(compose.at("/networks/front/ipam/config/0/subnet").asText());
  }

  @Test
  void theProxyKnowsBothServers() throws IOException {
    assertThat(Files.readString(DOCKER.resolve("Caddyfile"))).contains("one:8080 two:8080");
  }

  private List<String> texts(String pointer) {
    return StreamSupport.stream(compose.at(pointer).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static JsonNode compose() {
    try {
      return new YAMLMapper().readTree(DOCKER.resolve("compose.yaml").toFile());
    } catch (IOException e) {
      throw new AssertionError("compose.yaml is not YAML", e);
    }
  }
}
