package org.wellnessconnection.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.story.PostBox.Letter;
import org.wellnessconnection.web.page.Texts;

/** Signing in by a letter. Cora is known, whoever is new has an address of their own. */
class LetterServerTest {
  private static final String CORA = "cora@example.org";
  private static final Texts WORDS = Texts.of("en");
  private static final AtomicInteger NEW = new AtomicInteger();
  private static PostBox post;
  private static House house;

  private final String somebody = "new" + NEW.incrementAndGet() + "@example.org";
  private final Newcomer browser = new Newcomer(house.address());

  @BeforeAll
  static void opens() throws Exception {
    post = PostBox.opens();
    house =
        House.opens(post.settings("--server.proxies=127.0.0.1", "--members.lettersPerAddress=6"));
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    post.close();
  }

  private static HttpResponse<String> asks(Newcomer who, String mail) throws Exception {
    return who.posts("/sign-in/letter", "mail", mail, "return_to", "/left");
  }

  private Letter letter(String mail) throws Exception {
    int before = post.to(mail).size();
    assertThat(way(asks(browser, mail))).isEqualTo("303 /sign-in/code?return_to=/left");
    return post.letters(mail, before + 1).get(before);
  }

  private static HttpResponse<String> brings(Newcomer who, String code) throws Exception {
    return who.posts("/sign-in", "code", code, "return_to", "/left");
  }

  private static boolean isIn(Newcomer who) throws Exception {
    return !way(who.gets("/register")).startsWith("303 /sign-in");
  }

  @Test
  void theLinkOfALetterSignsInWhereItWasAskedFor() throws Exception {
    Letter letter = letter(somebody);
    assertThat(letter.link()).startsWith(house.address() + "/sign-in?return_to=/left#");
    assertThat(Id.isOne(letter.word())).isTrue();
    assertThat(way(brings(browser, letter.word()))).isEqualTo("303 /left");
    assertThat(isIn(browser)).isTrue();
    assertThat(browser.cookie("asked")).isEqualTo("asked=");
  }

  @Test
  void soDoesTheCodeHoweverItIsTyped() throws Exception {
    String code = letter(somebody).code().toLowerCase().replace('-', ' ');
    assertThat(way(brings(browser, code))).isEqualTo("303 /left");
    assertThat(isIn(browser)).isTrue();
  }

  @Test
  void coraGetsHersInHerOwnLanguage() throws Exception {
    Letter letter = letter(CORA);
    assertThat(letter.subject()).isEqualTo("Votre code de connexion");
    assertThat(way(brings(browser, letter.code()))).isEqualTo("303 /left");
    assertThat(browser.gets("/").body()).contains("Cora Blais");
  }

  @Test
  void aMailScannerThatFollowsEveryLinkDoesNoHarm() throws Exception {
    Letter letter = letter(somebody);
    Newcomer scanner = new Newcomer(house.address());
    for (String path : List.of("/sign-in", "/sign-in?code=" + letter.word(), "/sign-in/code")) {
      assertThat(scanner.gets(path).statusCode()).isEqualTo(200);
    }
    assertThat(isIn(scanner)).isFalse();
    assertThat(way(brings(browser, letter.word()))).isEqualTo("303 /left");
  }

  @Test
  void onAnotherBrowserItSaysWhereTheLinkWorks() throws Exception {
    Letter letter = letter(somebody);
    Newcomer other = new Newcomer(house.address());
    HttpResponse<String> answer = brings(other, letter.word());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains(WORDS.say("refusal.other_browser"));
    assertThat(brings(other, letter.code()).body()).contains(WORDS.say("refusal.bad_code"));
    assertThat(isIn(other)).isFalse();
    assertThat(way(brings(browser, letter.word()))).isEqualTo("303 /left");
  }

  @Test
  void ofTwentyWhoBringOneCodeAtOnceOneGetsIn() throws Exception {
    String code = letter(somebody).code();
    String asked = browser.cookie("asked");
    Callable<String> brings = () -> way(brings(new Newcomer(house.address()).with(asked), code));
    ExecutorService crowd = Executors.newFixedThreadPool(20);
    List<Future<String>> answers =
        crowd.invokeAll(IntStream.range(0, 20).mapToObj(i -> brings).toList());
    int in = 0;
    for (Future<String> answer : answers) {
      in += answer.get().equals("303 /left") ? 1 : 0;
    }
    crowd.shutdown();
    assertThat(in).isEqualTo(1);
  }

  /** Some proxies add a line of their own after that of the visitor. */
  @Test
  void whoSaysTheyAreSomebodyElseEachTimeIsStillThemselves() throws Exception {
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String told = "X-Forwarded-For: 10.99.0." + i + "\r\nX-Forwarded-For: 10.98.0.1\r\n";
      String type = "Content-Type: application/x-www-form-urlencoded\r\n";
      String body = "mail=spoof" + i + "%40example.org&return_to=%2Fleft";
      answers.add(Caller.posts(house.address(), "/sign-in/letter", told + type, body).status());
    }
    assertThat(answers).containsOnlyOnce(429).endsWith(429);
  }

  @Test
  void afterFiveWrongCodesOnlyTheLinkWorks() throws Exception {
    Letter letter = letter(somebody);
    for (int i = 0; i < 5; i++) {
      assertThat(brings(browser, "AAAA-AAAA").statusCode()).isEqualTo(401);
    }
    assertThat(brings(browser, letter.code()).statusCode()).isEqualTo(401);
    assertThat(way(brings(browser, letter.word()))).isEqualTo("303 /left");
  }

  @Test
  void whatOneSignedInWithBeforeIsDead() throws Exception {
    brings(browser, letter(somebody).code());
    String before = browser.cookie("session");
    brings(browser, letter(somebody).code());
    assertThat(browser.cookie("session")).isNotEqualTo(before);
    assertThat(isIn(new Newcomer(house.address()).with(before))).isFalse();
    assertThat(isIn(browser)).isTrue();
  }

  @Test
  void whoeverComesAgainIsTheSamePerson() throws Exception {
    brings(browser, letter(somebody).code());
    Newcomer other = new Newcomer(house.address());
    asks(other, somebody.toUpperCase());
    String code = post.letters(somebody.toUpperCase(), 1).get(0).code();
    assertThat(way(brings(other, code))).isEqualTo("303 /left");
    assertThat(house.redisKeys().split("\"value\":\"" + somebody + "\"", -1)).hasSizeLessThan(3);
  }

  @Test
  void knownAndUnknownAreAnsweredTheSame() throws Exception {
    asks(browser, somebody);
    HttpResponse<String> unknown = asks(browser, "nobody" + somebody);
    HttpResponse<String> known = asks(browser, "sol@example.org");
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(known.headers()).isEqualTo(unknown.headers());
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(post.letters("sol@example.org", 1)).hasSize(1);
    assertThat(post.letters("nobody" + somebody, 1).get(0).subject())
        .isEqualTo("Your code to continue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a@",
        "@b.org",
        "a@b..c",
        "cora@exаmple.org",
        "cora@example.org\r\nBcc: eve@example.org",
        "cora@example.org, eve@example.org",
        "Cora <cora@example.org>",
        "cora@example.org\u0000",
        "\"><script>alert(1)</script>@example.org"
      })
  void whatIsNoAddressIsSaidBesideTheField(String mail) throws Exception {
    HttpResponse<String> answer = asks(browser, mail);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(WORDS.say("refusal.bad_email"), "aria-describedby=\"mail-help mail-refused\"")
        .doesNotContain("<script>alert");
    assertThat(asks(browser.asJson(), mail).body()).contains("\"error\":\"bad_email\"");
  }

  @Test
  void anAddressOf255CharactersIsNoneAndTheWordsStayInTheField() throws Exception {
    String mail = "a@" + "b".repeat(60) + ("." + "c".repeat(47)).repeat(4) + ".d";
    assertThat(mail.length()).isEqualTo(256);
    HttpResponse<String> answer = asks(browser, mail.substring(1) + "@");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"" + mail.substring(1) + "@\"");
    assertThat(asks(browser, mail).statusCode()).isEqualTo(422);
  }

  @Test
  void noMoreThanFiveLettersGoToOneAddressAndTheFirstStaysGood() throws Exception {
    Letter first = letter(somebody);
    for (int i = 0; i < 5; i++) {
      assertThat(way(asks(browser, somebody))).startsWith("303 /sign-in/code");
    }
    assertThat(asks(browser, somebody).statusCode()).isEqualTo(429);
    Newcomer elsewhere = new Newcomer(house.address());
    asks(elsewhere, somebody);
    assertThat(post.letters(somebody, 6)).hasSize(6);
    assertThat(way(brings(browser, first.code()))).isEqualTo("303 /left");
  }
}
