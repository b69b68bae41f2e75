package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.Doctor;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.Report;

/** The doctor visits a Jitsi that is as it should be, and some that are not. */
class DoctorProsodyTest {
  private static final String ELSEWHERE = "another-secret-of-32-characters-or-more";

  @TempDir static Path folder;
  private static PretendDoor door;

  @TempDir Path own;

  @BeforeAll
  static void opens() throws IOException {
    door = new PretendDoor();
  }

  @AfterAll
  static void closes() {
    door.close();
  }

  @Test
  void aJitsiThatIsAsItShouldBeIsWell() throws Exception {
    Report report = visited(List.of(), List.of());
    assertThat(report.text())
        .contains("Nothing is wrong.", "comes out as participant", "comes out as moderator");
    assertThat(report.isWell()).isTrue();
    assertThat(report.findings()).filteredOn(it -> it.what().startsWith("Jitsi")).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pretend_everybody_moderates = true | a member's token | JICOFO_ENABLE_AUTH=0",
        "pretend_first_is_promoted = true | a member's token | ENABLE_AUTO_OWNER=0",
        "pretend_nobody_moderates = true | a facilitator's token | token_affiliation",
        "pretend_any_room = true | a token for another room | token_verification",
        "pretend_believes_all = true | no token | JWT_ALLOW_EMPTY=0",
        "pretend_policy = nil | who may frame it | CSP_HEADER",
        "pretend_policy = \"frame-ancestors *\" | who may frame it | CSP_HEADER",
        "pretend_policy = \"frame-ancestors https://evil.org\" | who may frame it | CSP_HEADER",
        "pretend_framing = \"DENY\" | who may frame it | CSP_HEADER",
        "pretend_end_meeting = true | /end-meeting | mod_muc_end_meeting",
        "app_secret = \"a-secret-that-only-the-jitsi-knows-of\" | a member's token | JWT_",
        "wellness_door = \"http://127.0.0.1:1/\" | a member's token | wellness_door",
        "wellness_secret = \"another-secret-of-32-characters-or-more\" | our module | wellness_secret",
      })
  void whatIsWrongIsFoundAndHowToMendIt(String setting, String row, String mend) throws Exception {
    Report report = visited(List.of(setting), List.of());
    assertThat(report.isWell()).isFalse();
    assertThat(report.findings())
        .filteredOn(it -> it.isWrong() && it.what().equals("Jitsi: " + row))
        .singleElement()
        .satisfies(it -> assertThat(it.mend()).contains(mend));
  }

  @ParameterizedTest
  @CsvSource({
    "--video.control.url=http://127.0.0.1:1/wellness-control, Jitsi: our module",
    "--video.url=http://127.0.0.1:1, Jitsi",
    "--video.appId=, settings",
  })
  void ourOwnSettingsMayBeWrong(String setting, String row) throws Exception {
    assertThat(visited(List.of(), List.of(setting)).findings())
        .filteredOn(Finding::isWrong)
        .extracting(Finding::what)
        .contains(row);
  }

  @Test
  void noSecretIsEverPrinted() throws Exception {
    String told = visited(List.of(), List.of("--video.control.secret=" + ELSEWHERE)).text();
    assertThat(told)
        .contains("WRONG")
        .doesNotContain(Prosody.APP_SECRET, Prosody.SECRET, ELSEWHERE, "eyJ");
  }

  private Report visited(List<String> jitsi, List<String> ours) throws Exception {
    try (Prosody prosody = Prosody.start(own, door.address(), jitsi.toArray(String[]::new))) {
      List<String> arguments = new ArrayList<>(settings(prosody.web(), prosody.control()));
      arguments.addAll(ours);
      return Doctor.examine(arguments.toArray(String[]::new));
    }
  }

  private static List<String> settings(URI web, URI control) {
    return List.of(
        "--vault.keyFile=" + folder.resolve("vault.key"),
        "--server.publicUrl=https://meet.example.org",
        "--video.profile=hs256",
        "--video.url=" + web,
        "--video.appId=" + Prosody.APP,
        "--video.secret=" + Prosody.APP_SECRET,
        "--video.control.url=" + control,
        "--video.control.secret=" + Prosody.SECRET);
  }
}
