package org.wellnessconnection.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
  private static final Address ADA = new Address("ada@example.org");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "ada@example.org", "ada.t+on-call@mail.example.org", "o'neil@example.org"})
  void anAddressIsTaken(String address) {
    assertThat(new Address(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b",
        "a@b..c",
        "a..b@c",
        "a@-b.org",
        "a b@c.org",
        "a@b.org\r\nBcc: eve@evil.org",
        "a@b.org\n",
        "\u0000a@b.org",
        "Ada <ada@example.org>",
        "a@b.org,c@d.org",
        "a@b.org;c@d.org",
        "<a@b.org>",
        "a\u200b@b.org",
        "a@ex\u0430mple.org",
        "ada@[127.0.0.1]"
      })
  void anAddressThatIsNoneIsRefusedAndNotRepeated(String address) {
    assertThatThrownBy(() -> new Address(address))
        .hasMessage("mail: must be a mail address such as sam@example.org");
  }

  @Test
  void anAddressHasAtMost254CharactersAnd64BeforeTheAt() {
    String domain = ("b".repeat(61) + ".").repeat(3) + "org";
    assertThat(Address.isOne("a".repeat(64) + "@" + domain)).isTrue();
    assertThat(Address.isOne("a".repeat(65) + "@" + domain)).isFalse();
    assertThat(Address.isOne("a".repeat(59) + "@" + "b.".repeat(98) + "o")).isFalse();
    assertThat(("a".repeat(59) + "@" + "b.".repeat(97) + "o")).hasSize(255);
    assertThat(Address.isOne("a".repeat(59) + "@" + "b.".repeat(97) + "o")).isFalse();
    assertThat(Address.isOne("a".repeat(58) + "@" + "b.".repeat(97) + "o")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nBcc: eve@evil.org", "a\nb", "\u0085", "a\u0000"})
  void aSubjectIsOneLineWithWords(String subject) {
    assertThatThrownBy(() -> new Mail(ADA, subject, "text"))
        .hasMessage("subject: must be one line with words in it");
  }

  @Test
  void aSubjectAndATextHaveALimit() {
    assertThatThrownBy(() -> new Mail(ADA, "a".repeat(151), "")).hasMessageStartingWith("subject:");
    assertThatThrownBy(() -> new Mail(ADA, "a", "a".repeat(10_001)))
        .hasMessageStartingWith("text:");
  }

  @Test
  void whatIsFilledInIsNeverReadAsAGap() {
    Letter letter = new Letter("About {what}", "Go to {link} and {other}.\n");
    Mail mail = letter.to(ADA, Map.of("what", "{link}", "link", "$1\\{what}"));
    assertThat(mail.subject()).isEqualTo("About {link}");
    assertThat(mail.text()).isEqualTo("Go to $1\\{what} and {other}.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Subject only", "Subject\n\nNo gap.", "\n\n{link}", "a\rb\n\n{link}"})
  void aBrokenLetterIsRefused(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("alert.txt"), content);
    assertThatThrownBy(() -> Letter.read(file, "link"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLetterThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Letter.read(folder.resolve("alert.txt")))
        .hasMessageEndingWith("alert.txt: cannot be read");
  }

  @Test
  void onOneMachineALetterStaysThereAndTheConsoleHearsNoName() {
    List<String> console = new ArrayList<>();
    Deque<Mail> kept = new ArrayDeque<>();
    Outbox outbox =
        new Outbox() {
          @Override
          public Future<Void> keep(Mail mail) {
            kept.addFirst(mail);
            return Future.succeededFuture();
          }

          @Override
          public Future<List<Mail>> mails() {
            return Future.succeededFuture(List.copyOf(kept));
          }

          @Override
          public Future<Void> erase(Address to) {
            kept.removeIf(mail -> mail.to().equals(to));
            return Future.succeededFuture();
          }
        };
    Mail mail = new Mail(ADA, "Someone is needed", "Dear Ada,\nhttp://localhost:1/rooms/x\n");
    assertThat(new LocalPost(outbox, console::add).send(mail).succeeded()).isTrue();
    assertThat(kept).containsExactly(mail);
    assertThat(console).containsExactly("mail: Someone is needed http://localhost:1/rooms/x");
  }
}
