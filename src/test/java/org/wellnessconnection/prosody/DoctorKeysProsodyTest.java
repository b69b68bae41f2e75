package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.Config;
import org.wellnessconnection.Doctor;
import org.wellnessconnection.Server;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.Report;
import org.wellnessconnection.redis.EmbeddedRedis;

/** The doctor visits a Jitsi that asks our servers for keys. */
class DoctorKeysProsodyTest {
  @TempDir Path folder;

  private EmbeddedRedis redis;
  private Server server;
  private int ours;
  private int theirs;

  @BeforeEach
  void opens() throws Exception {
    redis = EmbeddedRedis.start(folder.resolve("redis"));
    ours = Prosody.freePort();
    theirs = Prosody.freePort();
    List<String> options = new ArrayList<>(options());
    options.add("--server.instances=1");
    server = Server.start(Config.of(options.toArray(String[]::new)));
  }

  @AfterEach
  void closes() {
    server.close();
    redis.close();
  }

  private List<String> options() {
    return List.of(
        "--server.port=" + ours,
        "--server.publicUrl=http://localhost:" + ours,
        "--redis.url=" + redis.url(),
        "--vault.keyFile=" + folder.resolve("vault.key"),
        "--video.profile=rs256",
        "--video.url=http://localhost:" + theirs,
        "--video.appId=" + Prosody.APP,
        "--video.control.url=http://localhost:" + theirs + "/wellness-control",
        "--video.control.secret=" + Prosody.SECRET);
  }

  /** A Jitsi with settings of its own, and a doctor with others than the server has. */
  private Report visited(List<String> jitsi, List<String> doctor) throws Exception {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "asap_key_server = \"http://localhost:%d/video/keys\"".formatted(ours),
                "pretend_policy = \"frame-ancestors http://localhost:%d\"".formatted(ours)));
    settings.addAll(jitsi);
    URI door = URI.create("http://127.0.0.1:" + ours + "/video/door");
    try (Prosody prosody = Prosody.start(folder, theirs, door, settings.toArray(String[]::new))) {
      List<String> arguments = new ArrayList<>(options());
      arguments.addAll(doctor);
      return Doctor.examine(arguments.toArray(String[]::new));
    }
  }

  @Test
  void tokensOfOurKeyAreBelievedAndNoOthers() throws Exception {
    Report report = visited(List.of(), List.of());
    assertThat(report.findings())
        .filteredOn(it -> it.what().startsWith("Jitsi"))
        .noneMatch(Finding::isWrong)
        .extracting(Finding::what)
        .contains(
            "Jitsi: our public key",
            "Jitsi: a member's token",
            "Jitsi: a facilitator's token",
            "Jitsi: an expired token",
            "Jitsi: a token of somebody else",
            "Jitsi: a token of another key",
            "Jitsi: a token for another room");
    assertThat(report.text()).contains("comes out as participant").doesNotContain("eyJ", "PRIVATE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asap_key_server = \"http://localhost:1/keys\" | a member's token | JWT_ASAP_KEYSERVER",
        "asap_key_server = nil | a member's token | JWT_ASAP_KEYSERVER",
        "pretend_believes_all = true | a token of another key | JWT_ALLOW_EMPTY=0",
        "pretend_any_room = true | a token for another room | token_verification",
      })
  void whatIsWrongIsFoundAndHowToMendIt(String setting, String row, String mend) throws Exception {
    assertThat(visited(List.of(setting), List.of()).findings())
        .filteredOn(it -> it.isWrong() && it.what().equals("Jitsi: " + row))
        .singleElement()
        .satisfies(it -> assertThat(it.mend()).contains(mend));
  }

  @Test
  void anotherVaultCannotOpenTheKey() throws Exception {
    assertThat(
            visited(List.of(), List.of("--vault.keyFile=" + folder.resolve("other.key")))
                .findings())
        .filteredOn(Finding::isWrong)
        .extracting(Finding::what)
        .contains("Jitsi: our public key");
  }
}
