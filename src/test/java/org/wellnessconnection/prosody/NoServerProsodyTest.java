package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.doctor.MeetingGuest;
import org.wellnessconnection.doctor.MeetingGuest.In;
import org.wellnessconnection.doctor.MeetingGuest.Out;

/** A module that cannot ask lets nobody in. */
class NoServerProsodyTest {
  private static final Token ANA = Token.member("ana", "k7q2m9x4");

  @TempDir Path folder;

  @Test
  void whileTheServerIsDownNobodyComesIn() throws IOException {
    URI nobody = URI.create("http://127.0.0.1:" + Prosody.freePort() + "/video/door");
    try (Prosody prosody = Prosody.start(folder, nobody)) {
      assertRefused(prosody);
      assertThat(prosody.log()).contains("A join was refused: the server answered 0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wellness_secret = \"too short\"",
        "wellness_secret = nil",
        "wellness_door = nil",
        "wellness_door = \"not an address\"",
        "wellness_door = \"ftp://127.0.0.1/door\"",
      })
  void whileItIsNotSetUpNobodyComesIn(String setting) throws IOException {
    try (PretendDoor door = new PretendDoor();
        Prosody prosody = Prosody.start(folder, door.address(), setting)) {
      door.admits("ana");
      assertRefused(prosody);
      assertThat(prosody.log()).contains("is missing or too short: nobody is let in");
    }
  }

  @Test
  void withoutASecretNothingIsDone() throws IOException {
    try (PretendDoor door = new PretendDoor();
        Prosody prosody = Prosody.start(folder, door.address(), "wellness_secret = nil")) {
      Control control = new Control(prosody.control());
      String ping = "{\"op\":\"ping\"}";
      assertThat(control.send(control.signed(ping, java.time.Instant.now()), ping).statusCode())
          .isEqualTo(401);
    }
  }

  private static void assertRefused(Prosody prosody) throws IOException {
    try (MeetingGuest guest =
        MeetingGuest.connect(
            HttpClient.newHttpClient(), prosody.place(), ANA.signed(), Evening.PATIENCE)) {
      assertThat(guest.signIn()).isInstanceOf(In.class);
      assertThat(guest.join(ANA.meeting(), "device")).isInstanceOf(Out.class);
    }
  }
}
