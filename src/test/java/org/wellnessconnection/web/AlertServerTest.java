package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Two servers and a post office; Cora coordinates, Sol is the safety lead, both on call. */
class AlertServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(25);
  private static final GreenMail OFFICE =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final AtomicLong NUMBERS = new AtomicLong();
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    OFFICE.start();
    String mail = "--mail.url=smtp://127.0.0.1:" + OFFICE.getSmtp().getPort();
    house = House.opens(mail, "--mail.from=care@example.org").andAnother(mail);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    OFFICE.stop();
  }

  /** In a room of its own, so that its letters can be told from others. */
  private static Alert alert(CallKind kind) throws Exception {
    return alert(kind, Id.random());
  }

  private static Alert alert(CallKind kind, String room) throws Exception {
    String id = room + ":" + NUMBERS.incrementAndGet();
    Alert alert = new Alert(id, kind, new RoomId(room), Set.of(), Instant.now());
    house.keeps(alert);
    return alert;
  }

  private static Answer gets(String path, String person) throws Exception {
    return gets(house.address(), path, person);
  }

  private static Answer gets(URI server, String path, String person) throws Exception {
    return Caller.gets(server, path, HTML + "Cookie: " + house.cookie(person) + "\r\n");
  }

  private static Answer takes(String id, String person) throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.posts(house.address(), "/alerts/" + id + "/take", HTML + cookie, "");
  }

  @Test
  void everybodyOnCallGetsOneLetterFromTwoServers() throws Exception {
    Alert alert = alert(CallKind.FACILITATOR_LOST);
    String room = "/rooms/" + alert.room();
    await().atMost(A_SWEEP_AND_MORE).until(() -> letters(alert).count() >= 2);
    assertThat(letters(alert).map(AlertServerTest::to))
        .containsExactlyInAnyOrder("cora@example.org", "sol@example.org");
    for (MimeMessage letter : letters(alert).toList()) {
      assertThat(letter.getSubject())
          .isEqualTo(
              to(letter).startsWith("cora")
                  ? "On a besoin d’une personne de garde"
                  : "Someone on call is needed");
      assertThat(text(letter)).contains(room, "/alerts").doesNotContain("circle", "Cora", "Sol");
    }
  }

  @Test
  void whoeverIsNotSafeReachesEverybodyOnCall() throws Exception {
    String room = house.room("open");
    house.sends("ana", "open", 1).asks("support", "kind", "unsafe");
    await().atMost(A_SWEEP_AND_MORE).until(() -> lettersAbout(room).count() >= 2);
    assertThat(lettersAbout(room).map(AlertServerTest::to))
        .containsExactlyInAnyOrder("cora@example.org", "sol@example.org");
    assertThat(lettersAbout(room).map(AlertServerTest::text))
        .allSatisfy(text -> assertThat(text).doesNotContain("Ana", "unsafe", "Open door"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cora", "sol"})
  void whoIsOnCallSeesWhereSomebodyIsNeeded(String person) throws Exception {
    Alert alert = alert(CallKind.NOT_SAFE, house.room("circle"));
    Answer page = gets("/alerts", person);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Somebody said they are not safe", "A circle", "/rooms/" + alert.room())
        .contains("Nobody has this yet.", "/alerts/" + alert.id() + "/take");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "ada"})
  void forEverybodyElseThereIsNoSuchPage(String person) throws Exception {
    Alert alert = alert(CallKind.NOT_SAFE);
    assertThat(gets("/alerts", person).status()).isEqualTo(404);
    assertThat(takes(alert.id(), person).status()).isEqualTo(404);
    assertThat(gets("/alerts", "sol").body()).contains("/alerts/" + alert.id() + "/take");
  }

  @Test
  void whoFollowsTheLinkInALetterSignsInFirst() throws Exception {
    Answer page = Caller.gets(house.address(), "/alerts", HTML);
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("location")).contains("/sign-in?return_to=/alerts");
    assertThat(Caller.posts(house.address(), "/alerts/x/take", HTML, "").status()).isEqualTo(404);
  }

  @Test
  void whoTakesAnAlertHasItOnEveryServer() throws Exception {
    Alert alert = alert(CallKind.SUPPORT_UNSEEN);
    Answer taken = takes(alert.id(), "sol");
    assertThat(taken.status()).isEqualTo(303);
    assertThat(taken.header("location")).contains("/alerts");
    assertThat(takes(alert.id(), "cora").status()).isEqualTo(303);
    assertThat(gets(house.site(1).server(), "/alerts", "cora").body())
        .contains("Sol Meyer has had this for 0 min.")
        .doesNotContain("Cora Blais has", "/alerts/" + alert.id() + "/take");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "AAAAAAAAAAAAAAAAAAAAAA:1",
        "a:b",
        "a:1:taken",
        "..%2Falerts",
        "%00",
        "a%0d%0ab"
      })
  void anAlertThatIsNoneCannotBeTaken(String id) throws Exception {
    assertThat(takes(id, "sol").status()).isEqualTo(404);
  }

  @Test
  void anAlertIsTakenFromThisSiteOnly() throws Exception {
    Alert alert = alert(CallKind.NOT_SAFE);
    String headers = "Cookie: " + house.cookie("sol") + "\r\nOrigin: https://evil.example\r\n";
    String path = "/alerts/" + alert.id() + "/take";
    assertThat(Caller.posts(house.address(), path, headers, "").status()).isEqualTo(403);
  }

  @Test
  void lettersThatLeaveAreInNoOutbox() throws Exception {
    assertThat(gets("/outbox", "sol").body()).doesNotContain("Someone on call is needed");
  }

  @Test
  void withoutAPostOfficeLettersStayInTheOutbox() throws Exception {
    try (House alone = House.opens()) {
      RoomId room = new RoomId(Id.random());
      alone.keeps(new Alert(room + ":1", CallKind.NOT_SAFE, room, Set.of(), Instant.now()));
      await()
          .atMost(A_SWEEP_AND_MORE)
          .until(
              () ->
                  Caller.gets(alone.address(), "/outbox", HTML)
                      .body()
                      .contains("Someone on call is needed"));
    }
  }

  @Test
  void forPeopleThereIsNoOutboxAndWithoutAPostOfficeThePageAlone() throws Exception {
    try (House real = House.opens("--mode=production")) {
      RoomId room = new RoomId(Id.random());
      real.keeps(new Alert(room + ":1", CallKind.NOT_SAFE, room, Set.of(), Instant.now()));
      assertThat(Caller.gets(real.address(), "/outbox", HTML).status()).isEqualTo(404);
      String cookie = "Cookie: " + real.cookie("sol") + "\r\n";
      assertThat(Caller.gets(real.address(), "/alerts", HTML + cookie).body())
          .contains(room.value());
    }
  }

  private static Stream<MimeMessage> letters(Alert alert) {
    return lettersAbout(alert.room().value());
  }

  private static Stream<MimeMessage> lettersAbout(String room) {
    return Stream.of(OFFICE.getReceivedMessages()).filter(letter -> text(letter).contains(room));
  }

  private static String to(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static String text(MimeMessage letter) {
    try {
      return letter.getContent().toString();
    } catch (java.io.IOException | jakarta.mail.MessagingException broken) {
      throw new AssertionError(broken);
    }
  }
}
