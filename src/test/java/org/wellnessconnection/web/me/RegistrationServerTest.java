package org.wellnessconnection.web.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.story.Newcomer.way;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.web.page.Texts;

/**
 * Two servers: before the first a coordinator decides about everybody whose address is not the
 * hospital's; the second already has a newer text to agree to.
 */
class RegistrationServerTest {
  private static final Texts WORDS = Texts.of("en");
  private static final AtomicInteger NEW = new AtomicInteger();
  @TempDir static Path content;
  private static PostBox post;
  private static House house;

  private final String number = Arrivals.letters(NEW.incrementAndGet());

  @BeforeAll
  static void opens() throws Exception {
    Arrivals.copy(Path.of("config/content"), content);
    for (String language : new String[] {"en", "fr"}) {
      Path folder = content.resolve(language + "/consent");
      Files.copy(folder.resolve("2026-11.md"), folder.resolve("2027-01.md"));
    }
    post = PostBox.opens();
    String[] settings =
        post.settings(
            "--server.proxies=127.0.0.1",
            "--content.folder=" + content,
            "--members.eligibility=approved",
            "--members.mailDomains=hospital.ca");
    house = House.opens(settings);
    house.andAnother(
        Stream.concat(Stream.of(settings), Stream.of("--members.consent=2027-01"))
            .toArray(String[]::new));
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    post.close();
  }

  /** Somebody who signed in with an address that nobody here knows. */
  private static Newcomer comes(String mail) throws Exception {
    Newcomer newcomer = new Newcomer(house.address());
    signsIn(newcomer, mail, 1);
    return newcomer;
  }

  /** With the letter that is the {@code nth} to this address. */
  private static void signsIn(Newcomer who, String mail, int nth) throws Exception {
    who.posts("/sign-in/letter", "mail", mail);
    who.posts("/sign-in", "code", post.letters(mail, nth).get(nth - 1).code());
  }

  private static HttpResponse<String> registers(Newcomer who, String... others) throws Exception {
    return Arrivals.registers(who, room(), others);
  }

  private static String room() throws Exception {
    return "/rooms/" + house.room("open");
  }

  private static Newcomer cora() throws Exception {
    return new Newcomer(house.address()).with(house.cookie("cora"));
  }

  @Test
  void whoeverIsNotRegisteredIsLedThereAndGetsNoFurther() throws Exception {
    Newcomer mia = comes(number + "@example.org");
    assertThat(way(mia.gets("/"))).isEqualTo("303 /register?return_to=/");
    assertThat(way(mia.gets(room()))).isEqualTo("303 /register?return_to=" + room());
    for (String step : new String[] {"/seat", "/ticket", "/report", "/after"}) {
      HttpResponse<String> answer = mia.asJson().postsJson(room() + step, "{}");
      assertThat(answer.statusCode()).as(step).isEqualTo(403);
      assertThat(answer.body()).contains("\"error\":\"not_registered\"");
    }
    assertThat(mia.gets("/help").statusCode()).isEqualTo(200);
    assertThat(mia.gets("/approvals").statusCode()).isNotEqualTo(200);
  }

  @Test
  void whoeverIsNotSignedInIsAskedTo() throws Exception {
    Newcomer nobody = new Newcomer(house.address());
    assertThat(way(nobody.gets("/register"))).isEqualTo("303 /sign-in?return_to=/register");
    assertThat(registers(nobody).statusCode()).isEqualTo(401);
    assertThat(nobody.posts("/consent", "agreed", "2026-11").statusCode()).isEqualTo(401);
    assertThat(nobody.gets("/consent").body()).contains("free of charge");
  }

  @Test
  void whoeverHasAnAddressOfTheHospitalIsInAtOnce() throws Exception {
    Newcomer mia = comes(number + "@hospital.ca");
    assertThat(way(registers(mia))).isEqualTo("303 /register?return_to=" + room());
    assertThat(way(mia.gets("/register?return_to=" + room()))).isEqualTo("303 " + room());
    assertThat(mia.gets(room()).statusCode()).isEqualTo(200);
    assertThat(house.redisKeys()).contains("\"version\":\"2026-11\"");
    HttpResponse<String> seat =
        mia.asJson().postsJson(room() + "/seat", "{\"name\":\"Mia\",\"agreed\":true}");
    assertThat(seat.body()).contains("\"seat\"");
  }

  @Test
  void ofAFormWithNothingRightEveryFieldIsSaidAndTheWordsStay() throws Exception {
    Newcomer mia = comes(number + "@hospital.ca");
    HttpResponse<String> answer =
        registers(
            mia,
            "name",
            "<b>mia@x.org</b>",
            "stage",
            "x",
            "province",
            "atlantis",
            "language",
            "de",
            "zone",
            "Mars/Olympus",
            "eligible",
            "",
            "agreed",
            "1999-01");
    assertThat(answer.statusCode()).isEqualTo(422);
    for (String field :
        new String[] {"name", "stage", "province", "language", "zone", "eligible", "agreed"}) {
      assertThat(answer.body()).contains("id=\"" + field + "-refused\"");
    }
    assertThat(answer.body())
        .contains("value=\"&lt;b>mia@x.org&lt;/b>\"")
        .contains("value=\"" + room() + "\"");
    assertThat(way(mia.gets("/"))).startsWith("303 /register");
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', bad_own_name",
    "stage, '', bad_choice",
    "province, zz, bad_choice",
    "language, '', bad_choice",
    "zone, Toronto, bad_zone",
    "eligible, no, not_eligible",
    "agreed, 2026-10, no_consent"
  })
  void oneWrongFieldIsSaidAloneAndTheOthersStay(String field, String value, String code)
      throws Exception {
    Newcomer mia = comes(number + "-" + field + "@hospital.ca");
    HttpResponse<String> answer = registers(mia, field, value);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(WORDS.say("refusal." + code), "id=\"" + field + "-refused\"");
    assertThat(answer.body().split("-refused\" class=\"wrong\"", -1)).hasSize(2);
    assertThat(answer.body().contains("Mia Okafor")).isEqualTo(!field.equals("name"));
    HttpResponse<String> json = registers(mia.asJson(), field, value);
    assertThat(json.statusCode()).isEqualTo(422);
    assertThat(json.body()).contains("\"error\":\"" + code + "\"", "\"field\":\"" + field + "\"");
  }

  @Test
  void whoeverWaitsIsToldSoAndIsInOnceACoordinatorAgrees() throws Exception {
    String mail = number + "@example.org";
    Newcomer mia = comes(mail);
    registers(mia, "name", "Mia " + number);
    assertThat(mia.gets("/register").body()).contains(WORDS.say("standing.awaiting"));
    assertThat(mia.gets("/").statusCode()).isEqualTo(200);
    assertThat(way(mia.gets(room()))).startsWith("303 /register");
    assertThat(registers(mia, "name", "Another").headers().firstValue("Location")).isEmpty();
    String account = Arrivals.account(cora().gets("/approvals").body(), "Mia " + number);
    Newcomer cora = cora();
    assertThat(way(cora.posts("/approvals", "account", account, "word", "approve")))
        .isEqualTo("303 /approvals");
    cora().posts("/approvals", "account", account, "word", "approve");
    cora().posts("/approvals", "account", account, "word", "decline");
    assertThat(post.letters(mail, 2).get(1).subject()).isEqualTo("Your registration is complete");
    assertThat(mia.gets(room()).statusCode()).isEqualTo(200);
    assertThat(cora.gets("/approvals").body()).doesNotContain("Mia " + number);
    assertThat(post.to(mail)).hasSize(2);
  }

  @Test
  void whoeverIsDeclinedIsToldKindlyAndStaysOut() throws Exception {
    String mail = number + "@example.org";
    Newcomer mia = comes(mail);
    registers(mia, "name", "Mia " + number);
    String account = Arrivals.account(cora().gets("/approvals").body(), "Mia " + number);
    cora().posts("/approvals", "account", account, "word", "decline");
    assertThat(post.letters(mail, 2).get(1).subject()).isEqualTo("About your registration");
    assertThat(way(mia.gets("/register"))).as("signed out").startsWith("303 /sign-in");
    signsIn(mia, mail, 3);
    assertThat(mia.gets("/register").body()).contains(WORDS.say("standing.declined"));
    registers(mia);
    assertThat(way(mia.gets(room()))).startsWith("303 /register");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "ada", "sol"})
  void onlyACoordinatorSeesWhoWaits(String person) throws Exception {
    Newcomer other = new Newcomer(house.address()).with(house.cookie(person));
    assertThat(other.gets("/approvals").statusCode()).isEqualTo(404);
    assertThat(other.posts("/approvals", "account", "x", "word", "approve").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"x, approve", "AAAAAAAAAAAAAAAAAAAAAA, admit", "'', ''"})
  void aDecisionThatIsNoneIsRefused(String account, String word) throws Exception {
    assertThat(cora().posts("/approvals", "account", account, "word", word).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aNewerTextIsAskedForOnceAndNotInTheMiddleOfASession() throws Exception {
    Newcomer mia = comes(number + "@hospital.ca");
    registers(mia);
    mia.asJson().postsJson(room() + "/seat", "{\"name\":\"M " + number + "\",\"agreed\":true}");
    String circle = "/rooms/" + house.room("circle");
    Newcomer later = mia.at(house.site(1).server());
    assertThat(way(later.gets("/"))).isEqualTo("303 /consent?return_to=/");
    assertThat(later.gets(room()).statusCode()).as("a room that she is in").isEqualTo(200);
    assertThat(later.asJson().postsJson(room() + "/ticket", "{}").statusCode()).isEqualTo(200);
    assertThat(later.asJson().postsJson(circle + "/seat", "{}").body())
        .contains("\"error\":\"no_consent\"");
    assertThat(later.posts("/consent", "agreed", "2026-11").statusCode()).isEqualTo(422);
    assertThat(way(later.posts("/consent", "agreed", "2027-01", "return_to", circle)))
        .isEqualTo("303 " + circle);
    assertThat(later.gets(circle).statusCode()).isEqualTo(200);
    assertThat(later.gets("/").statusCode()).isEqualTo(200);
  }
}
