package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Somebody's name on safety grounds: by two people, never by one, and the person hears of it. */
class IdentificationServerTest {
  private static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(15);
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String WHY = "reason=risk_to_self&words=She+left+in+tears";
  private static final Pattern STEP = Pattern.compile("action=\"(/identification/[^\"]+)\"");
  private static House house;
  private static String open;
  private static String ana;
  private static String ben;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    open = house.room("open");
    ana = house.site(0).takeSeat(open, house.cookie("ana"), "Lune").seat();
    ben = house.site(0).takeSeat(open, house.cookie("ben"), "Soleil").seat();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @AfterEach
  void everythingIsForgotten() throws Exception {
    forget("identification*");
    forget("identified:*");
    forget("allowance:*");
  }

  private static void forget(String keys) {
    String each = "for _,k in ipairs(redis.call('keys','" + keys + "')) do redis.call('del',k) end";
    RawRedis.ask(house.redis(), "EVAL \"" + each + "\" 0");
  }

  private static Answer gets(String who, String path) throws Exception {
    String headers = "Accept: text/html\r\nCookie: " + house.cookie(who) + "\r\n";
    return Caller.gets(house.address(), path, headers);
  }

  private static Answer posts(String who, String path, String form) throws Exception {
    String headers = FORM + "Cookie: " + house.cookie(who) + "\r\n";
    return Caller.posts(house.address(), path, headers, form);
  }

  private static String seat(String seat) {
    return "/rooms/" + open + "/identification/" + seat;
  }

  private static Answer asks(String who, String form) throws Exception {
    return posts(who, seat(ana), form);
  }

  /** Where the only request waits for this person's word. */
  private static String waitingFor(String who) throws Exception {
    Matcher step = STEP.matcher(gets(who, "/identification").body());
    assertThat(step.find()).isTrue();
    return step.group(1);
  }

  private static String listed(String who) throws Exception {
    return gets(who, "/identification").body();
  }

  @Test
  void aFacilitatorAsksTheSafetyLeadAgreesAndTheTwoOfThemKnow() throws Exception {
    assertThat(asks("ada", WHY).status()).isEqualTo(303);
    assertThat(listed("ada")).contains("Waits for a second person").doesNotContain("Ana Silva");
    assertThat(listed("sol")).contains("She left in tears").doesNotContain("Ana Silva");

    assertThat(posts("sol", waitingFor("sol"), "step=agree&delay=0").status()).isEqualTo(303);

    assertThat(listed("ada")).contains("Ana Silva");
    assertThat(listed("sol")).contains("Ana Silva");
    assertThat(listed("cora")).contains("Sol Meyer").doesNotContain("Ana Silva");
    assertThat(gets("eli", "/identification").status()).isEqualTo(404);
  }

  @Test
  void theSafetyLeadIsCalledAndFindsTheWay() throws Exception {
    asks("ada", WHY);
    assertThat(gets("sol", "/alerts").body())
        .contains("Somebody asks for an emergency identification", "href=\"/identification\"")
        .doesNotContain("tears", "Lune");
  }

  @Test
  void thePersonReadsItWhenTheyNextComeByAndThenItIsGone() throws Exception {
    asks("ada", WHY);
    posts("sol", waitingFor("sol"), "step=agree&delay=0");

    await()
        .atMost(A_SWEEP_AND_MORE)
        .until(() -> gets("ana", "/").body().contains("Something we owe you to say"));
    assertThat(gets("ben", "/").body()).doesNotContain("Something we owe you to say");
    assertThat(posts("ana", "/identified", "").status()).isEqualTo(303);
    assertThat(gets("ana", "/").body()).doesNotContain("Something we owe you to say");
  }

  @Test
  void theSafetyLeadMayHaveThePersonToldLater() throws Exception {
    asks("sol", WHY + "&delay=4");
    posts("ada", waitingFor("ada"), "step=agree");
    assertThat(listed("ada")).contains("Ana Silva");
    assertThat(gets("ana", "/").body()).doesNotContain("Something we owe you to say");
    assertThat(house.redisKeys()).doesNotContain("identified:");
  }

  @ParameterizedTest
  @CsvSource({"ada, ada", "ada, eli", "ada, cora", "sol, sol", "cora, ada", "cora, cora"})
  void neitherAloneNorWithoutTheSafetyLead(String asker, String other) throws Exception {
    asks(asker, WHY);
    String path = waitingFor(asker.equals("sol") ? "cora" : "sol");
    posts(other, path, "step=agree&delay=0");
    assertThat(listed("cora")).doesNotContain("Agreed to");
    assertThat(listed(asker)).doesNotContain("Ana Silva");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "ben", "dora"})
  void whoHasNoPartInSafetyFindsNothingHere(String who) throws Exception {
    assertThat(gets(who, seat(ana)).status()).isEqualTo(404);
    assertThat(posts(who, seat(ben), WHY).status()).isEqualTo(404);
    assertThat(gets(who, "/identification").status()).isEqualTo(404);
    asks("ada", WHY);
    String path = waitingFor("sol");
    assertThat(posts(who, path, "step=agree").status()).isEqualTo(404);
    assertThat(listed("ada")).contains("Waits for a second person");
  }

  @Test
  void anotherRoomAnotherSeatAndOnesOwnAreNotThere() throws Exception {
    String circle = house.room("circle");
    String nobody = "A".repeat(22);
    assertThat(posts("ada", "/rooms/" + circle + "/identification/" + ana, WHY).status())
        .isEqualTo(404);
    assertThat(posts("ada", "/rooms/" + nobody + "/identification/" + ana, WHY).status())
        .isEqualTo(404);
    assertThat(posts("ada", seat(nobody), WHY).status()).isEqualTo(404);
    assertThat(posts("ada", seat("..%2f"), WHY).status()).isEqualTo(404);
    assertThat(posts("sol", "/identification/" + nobody, "step=agree").status()).isEqualTo(404);
    String own = house.site(0).takeSeat(open, house.cookie("ada"), "Ada").seat();
    assertThat(posts("ada", seat(own), WHY).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "words=because, reason",
    "reason=curiosity&words=because, reason",
    "reason=risk_to_self, words",
    "reason=risk_to_self&words=%20, words",
    "reason=risk_to_self&words=a%00b, words",
    "reason=risk_to_self&words=because&delay=25, delay",
    "reason=risk_to_self&words=because&delay=x, delay"
  })
  void withoutAReasonNobodyIsAsked(String form, String field) throws Exception {
    Answer answer = asks("sol", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).containsPattern("id=\"" + field + "-wrong\" class=\"wrong\">[^<]");
    assertThat(listed("sol")).contains("Nobody is waiting for your word.");
  }

  @Test
  void theWordsHaveALimitAndAreKeptInTheField() throws Exception {
    Answer answer = asks("ada", "reason=legal_duty&words=" + "x".repeat(301));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("x".repeat(301)).contains("value=\"legal_duty\" selected");
  }

  @Test
  void agreeingAgainChangesNothing() throws Exception {
    asks("ada", WHY);
    String path = waitingFor("sol");
    posts("sol", path, "step=agree&delay=24");
    String first = listed("sol");
    posts("sol", path, "step=agree&delay=0");
    assertThat(listed("sol").replaceAll("value=\"[^\"]+\"", ""))
        .isEqualTo(first.replaceAll("value=\"[^\"]+\"", ""));
    assertThat(gets("ana", "/").body()).doesNotContain("Something we owe you to say");
  }

  @Test
  void aCoordinatorReviewsWhatWasAgreed() throws Exception {
    asks("ada", WHY);
    posts("sol", waitingFor("sol"), "step=agree");
    posts("cora", waitingFor("cora"), "step=review");
    assertThat(listed("cora")).contains("Reviewed, ").doesNotContain("I have reviewed this");
  }

  @Test
  void itIsOnRecordByCodesAndWhatWasWrittenIsLocked() throws Exception {
    asks("ada", WHY);
    posts("sol", waitingFor("sol"), "step=agree");
    assertThat(house.redisKeys())
        .contains("glass_broken", "asked", "agreed", "risk_to_self")
        .doesNotContain("She left in tears");
  }

  @Test
  void whoAsksAgainAndAgainHasToWait() throws Exception {
    for (int times = 0; times < 6; times++) {
      assertThat(asks("ada", WHY).status()).isEqualTo(303);
    }
    assertThat(asks("ada", WHY).status()).isEqualTo(429);
    assertThat(asks("sol", WHY).status()).isEqualTo(303);
  }

  @Test
  void nobodyAgreesFromAnotherSite() throws Exception {
    asks("ada", WHY);
    String headers =
        FORM + "Cookie: " + house.cookie("sol") + "\r\nOrigin: https://evil.example\r\n";
    Answer answer = Caller.posts(house.address(), waitingFor("sol"), headers, "step=agree");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(listed("ada")).contains("Waits for a second person");
  }
}
