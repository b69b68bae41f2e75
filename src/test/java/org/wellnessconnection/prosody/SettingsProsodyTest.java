package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.doctor.MeetingGuest.In;

/** What the runbook lays into a Jitsi's settings is understood by a real Prosody. */
class SettingsProsodyTest {
  private static final Path JITSI = Path.of("docker/jitsi");

  @TempDir Path folder;

  @Test
  void thoseOfTheContainers() throws IOException {
    String lines =
        new YAMLMapper()
            .readTree(JITSI.resolve("compose.yaml").toFile())
            .at("/services/prosody/environment/GLOBAL_CONFIG")
            .asText()
            .replace("\\n", "\n");
    assertThat(lines).contains("\"http://wellness:8080/video/door\"");
    assertTaken(lines.replace("${WELLNESS_CONTROL_SECRET:?}", Prosody.SECRET));
  }

  @Test
  void thoseForDebian() throws IOException {
    String lines = Files.readString(JITSI.resolve("debian.cfg.lua"));
    assertTaken(
        lines.replace("wellness_secret = \"\"", "wellness_secret = \"" + Prosody.SECRET + "\""));
  }

  /** As they are but for the address of the door, which a test has elsewhere. */
  private void assertTaken(String lines) throws IOException {
    try (PretendDoor door = new PretendDoor()) {
      String here = lines.replaceAll("https?://[^\"]+/video/door", door.address().toString());
      assertThat(here).contains("wellness_door = \"" + door.address() + "\"");
      Path file = Files.writeString(folder.resolve("wellness.cfg.lua"), here);
      String nothing = "wellness_door = nil\nwellness_secret = nil\nInclude \"" + file + "\"";
      door.admits("ana");
      try (Evening evening = Evening.with(folder, door, nothing)) {
        assertThat(evening.tries(Token.member("ana", "k7q2m9x4"))).isInstanceOf(In.class);
        assertThat(evening.control.says("{\"op\":\"ping\"}")).contains("muc.meet.test");
      }
    }
  }
}
