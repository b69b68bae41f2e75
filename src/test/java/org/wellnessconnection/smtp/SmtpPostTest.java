package org.wellnessconnection.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;

/** Letters that really go over a line. */
class SmtpPostTest {
  private static final Address FROM = new Address("care@example.org");
  private static final Address ADA = new Address("ada@example.org");
  private static final String PASSWORD = "p@ss w/örd";
  private static final String ENCODED = "p%40ss%20w%2F%C3%B6rd";

  private final Vertx vertx = Vertx.vertx();
  private final GreenMail office =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
          });

  @BeforeEach
  void opens() {
    office.start();
  }

  @AfterEach
  void closes() {
    office.stop();
    await(vertx.close());
  }

  private SmtpPost post(String url) {
    return new SmtpPost(vertx, SmtpAddress.of(url), FROM);
  }

  private String smtp(String who) {
    return "smtp://" + who + "localhost:" + office.getSmtp().getPort();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.await(10, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError(late);
    }
  }

  @Test
  void aLetterArrivesAsItWasWritten() throws Exception {
    await(post(smtp("")).send(new Mail(ADA, "Une séance t’attend", "Bonjour à toi.\n")));
    var arrived = office.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    assertThat(arrived[0].getSubject()).isEqualTo("Une séance t’attend");
    assertThat(arrived[0].getAllRecipients()).hasSize(1);
    assertThat(arrived[0].getAllRecipients()[0]).hasToString("ada@example.org");
    assertThat(arrived[0].getFrom()[0]).hasToString("care@example.org");
    assertThat(arrived[0].getContent().toString()).contains("Bonjour à toi.");
  }

  @Test
  void aLetterMayHaveASecondForm() throws Exception {
    await(post(smtp("")).send(new Mail(ADA, "Two forms", "Plain.", Optional.of("<p>Rich.</p>"))));
    assertThat(office.getReceivedMessages()[0].getContentType())
        .startsWith("multipart/alternative");
  }

  @Test
  void aLineThatIsADotOrAHeaderStaysInTheText() throws Exception {
    String text = "Before\r\n.\r\nBcc: eve@evil.org\r\nAfter\r\n";
    await(post(smtp("")).send(new Mail(ADA, "Dots", text)));
    var arrived = office.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    assertThat(arrived[0].getContent().toString()).contains("Bcc: eve@evil.org", "After");
    assertThat(arrived[0].getHeader("Bcc")).isNull();
  }

  @Test
  void whoHasAPasswordSignsInWithIt() {
    office.setUser("care@example.org", "care", PASSWORD);
    await(post(smtp("care:" + ENCODED + "@")).send(new Mail(ADA, "Signed in", "")));
    assertThat(office.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aWrongPasswordFailsAndIsNotRepeated() {
    office.setUser("care@example.org", "care", PASSWORD);
    assertThatThrownBy(() -> await(post(smtp("care:hunter2@")).send(new Mail(ADA, "No", ""))))
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("hunter2"));
    assertThat(office.getReceivedMessages()).isEmpty();
  }

  @Test
  void aPostOfficeThatCannotProveItsNameGetsNoLetter() {
    String url = "smtps://localhost:" + office.getSmtps().getPort();
    assertThatThrownBy(() -> await(post(url).send(new Mail(ADA, "No", ""))));
    assertThat(office.getReceivedMessages()).isEmpty();
  }

  @Test
  void aClosedPostOfficeFailsSoon() throws Exception {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    SmtpPost post = post("smtp://127.0.0.1:" + nobody);
    assertThatThrownBy(() -> await(post.send(new Mail(ADA, "No", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://user@host",
        "smtp://user:hunter2@ho st",
        "smtp://host:0",
        "smtp://host:65536",
        "smtp://host:x",
        "smtp://user:hunter2%zz@host",
        "smtp://host/path",
        "smtp://host\r\nRCPT"
      })
  void anAddressThatIsNoneIsNotRepeated(String url) {
    assertThatThrownBy(() -> SmtpAddress.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("must ")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void printedSettingsHoldNoPassword() {
    assertThat(new MailSettings("smtp://care:hunter2@mail.example.org", "care@example.org"))
        .asString()
        .contains("mail.example.org:587")
        .doesNotContain("hunter2");
  }
}
