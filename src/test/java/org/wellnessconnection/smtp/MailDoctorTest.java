package org.wellnessconnection.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.MailCheck;

class MailDoctorTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final GreenMail office =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
          });

  @BeforeEach
  void opens() {
    office.setUser("care@example.org", "care", "p@ss word");
    office.start();
  }

  @AfterEach
  void closes() {
    office.stop();
  }

  private static Finding visit(String url) {
    return new MailCheck(Optional.of(SmtpAddress.of(url)), PATIENCE).look().get(0);
  }

  private String smtp(String who) {
    return "smtp://" + who + "localhost:" + office.getSmtp().getPort();
  }

  @Test
  void aPostOfficeThatKnowsUsIsWellAndGetsNoLetter() {
    assertThat(visit(smtp("care:p%40ss%20word@")).isWrong()).isFalse();
    assertThat(visit(smtp("")).isWrong()).isFalse();
    assertThat(office.getReceivedMessages()).isEmpty();
  }

  @Test
  void aWrongPasswordIsSaidAndNotRepeated() {
    assertThat(visit(smtp("care:hunter2@")))
        .satisfies(
            it -> {
              assertThat(it.isWrong()).isTrue();
              assertThat(it.toString())
                  .contains("does not take user and password")
                  .doesNotContain("hunter2");
            });
  }

  @Test
  void aNameThatIsNotProvenIsSaid() {
    Finding finding = visit("smtps://localhost:" + office.getSmtps().getPort());
    assertThat(finding.isWrong()).isTrue();
    assertThat(finding.mend()).contains("certificate");
  }

  @Test
  void nobodyThereIsSaid() {
    assertThat(visit("smtp://localhost:1").seen()).contains("cannot be reached");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "220", "220 hello\r\n", ""})
  void somethingElseThereIsSaidInTime(String says) throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread speaker = new Thread(() -> speak(other, says));
      speaker.start();
      assertThat(visit("smtp://localhost:" + other.getLocalPort()).isWrong()).isTrue();
      other.close();
      speaker.join();
    }
  }

  @Test
  void noPostOfficeIsNotWrong() {
    assertThat(new MailCheck(Optional.empty(), PATIENCE).look())
        .singleElement()
        .extracting(Finding::verdict)
        .isEqualTo(Finding.Verdict.NOT_SET);
  }

  private static void speak(ServerSocket door, String says) {
    try (Socket line = door.accept()) {
      line.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));
      line.getInputStream().readAllBytes();
    } catch (IOException over) {
      assertThat(over).isNotNull();
    }
  }
}
