package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.privacy.DebugLog;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A Jitsi that asks one of two servers whether somebody may come in. */
class VideoDoorServerTest {
  private static PretendModule module;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    module = new PretendModule();
    house =
        House.opens(StewardServerTest.options(module.url()))
            .andAnother(StewardServerTest.options(module.url()));
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    module.close();
  }

  /** A question as the module signs it, or not quite. */
  private record Question(String body, long time, String nonce, String signature) {
    static Question of(String body) {
      return at(Instant.now().getEpochSecond(), body);
    }

    static Question at(long time, String body) {
      String nonce = newNonce();
      String text = "POST\n/video/door\n" + time + "\n" + nonce + "\n" + body;
      return new Question(body, time, nonce, PretendModule.sign(text));
    }

    static String newNonce() {
      return (Id.random() + Id.random())
          .toLowerCase()
          .replaceAll("[^0-9a-f]", "0")
          .substring(0, 32);
    }

    Answer asks(int server) throws IOException {
      String headers =
          ("Host: chat:8080\r\nContent-Type: application/json\r\nX-Wellness-Time: %d\r\n"
                  + "X-Wellness-Nonce: %s\r\nX-Wellness-Signature: %s\r\n")
              .formatted(time, nonce, signature);
      return Caller.asks(
          house.site(server).server(),
          "POST /video/door HTTP/1.1\r\n%sContent-Length: %d\r\n\r\n%s"
              .formatted(headers, body.length(), body));
    }
  }

  private static String meeting(Person person) throws IOException {
    return Caller.posts(
            house.address(),
            "/rooms/" + person.pass().room() + "/video",
            "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
            "{}")
        .json()
        .get("meeting")
        .asText();
  }

  private static String knock(String meeting, String seat) {
    return "{\"meeting\":\"%s\",\"seat\":\"%s\",\"token\":\"%s\"}"
        .formatted(meeting, seat, Id.random());
  }

  private static Answer asks(String meeting, String seat) throws IOException {
    return Question.of(knock(meeting, seat)).asks(1);
  }

  @Test
  void whoeverIsInTheGroupMayComeInAgainAndAgain() throws Exception {
    Person ana = house.sends("ana", "open");
    String meeting = meeting(ana);
    Answer first = asks(meeting, ana.seat());

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.body()).isEmpty();
    assertThat(asks(meeting, ana.seat()).status()).isEqualTo(204);
  }

  @Test
  void whoeverWasRemovedMayNotWhateverTheirTokenSays() throws Exception {
    Person ada = house.sends("ada", "open");
    Person cleo = house.sends("cleo", "open");
    String meeting = meeting(cleo);
    ada.asks("remove", "seat", cleo.seat());

    for (int i = 0; i < 20; i++) {
      Answer answer = asks(meeting, cleo.seat());
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().get("code").asText()).isEqualTo("not_admitted");
    }
  }

  @Test
  void whoeverIsAdmittedNoLongerOrNotYetMayNot() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ana = house.sends("ana", "circle");
    String meeting = meeting(ada);
    assertThat(asks(meeting, ana.seat()).status()).isEqualTo(403);

    ada.asks("admit", "seat", ana.seat());
    assertThat(asks(meeting, ana.seat()).status()).isEqualTo(204);

    ana.asks("step_away");
    assertThat(asks(meeting, ana.seat()).status()).isEqualTo(403);
  }

  @Test
  void whoeverBelongsElsewhereMayNot() throws Exception {
    Person ana = house.sends("ana", "open");
    Person ada = house.sends("ada", "circle");
    String circle = meeting(ada);

    assertThat(asks(circle, ana.seat()).status()).isEqualTo(403);
    assertThat(asks(meeting(ana), Id.random()).status()).isEqualTo(403);
    assertThat(asks("0123456789abcdef0123456789abcdef", ana.seat()).status()).isEqualTo(403);
  }

  @Test
  void aQuestionIsAnsweredOnceAtWhateverServer() throws Exception {
    Person ana = house.sends("ana", "open");
    Question question = Question.of(knock(meeting(ana), ana.seat()));

    assertThat(question.asks(0).status()).isEqualTo(204);
    Answer again = question.asks(1);
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.body()).isEmpty();
    assertThat(question.asks(0).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(longs = {-3_600, -32, 32, 3_600})
  void aQuestionOfAnotherTimeIsNotAnswered(long seconds) throws Exception {
    Person ana = house.sends("ana", "open");
    long then = Instant.now().getEpochSecond() + seconds;

    assertThat(Question.at(then, knock(meeting(ana), ana.seat())).asks(0).status()).isEqualTo(401);
  }

  @Test
  void whoeverDoesNotKnowTheSecretLearnsNothing() throws Exception {
    Person ana = house.sends("ana", "open");
    Question good = Question.of(knock(meeting(ana), ana.seat()));
    Answer forged = new Question(good.body(), good.time(), good.nonce(), "0".repeat(64)).asks(0);
    Answer changed =
        new Question(good.body() + " ", good.time(), good.nonce(), good.signature()).asks(0);
    Answer renewed =
        new Question(good.body(), good.time(), Question.newNonce(), good.signature()).asks(0);

    assertThat(forged.status()).isEqualTo(401);
    assertThat(forged.body()).isEmpty();
    assertThat(changed.status()).isEqualTo(401);
    assertThat(renewed.status()).isEqualTo(401);
    assertThat(Caller.posts(house.address(), "/video/door", "", "").status()).isEqualTo(401);
    assertThat(good.asks(0).status()).as("nothing of it was used up").isEqualTo(204);
  }

  @Test
  void whoeverKnocksOftenDoesNotFillTheLog() throws Exception {
    Question good = Question.of("{}");
    try (DebugLog log = new DebugLog()) {
      for (int i = 0; i < 20; i++) {
        new Question(good.body(), good.time(), good.nonce(), "0".repeat(64)).asks(0);
      }
      String said = new String(log.text(), StandardCharsets.UTF_8);
      assertThat(said.lines().filter(line -> line.contains("at the door of the video")))
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"meeting\":1,\"seat\":2}",
        "{\"meeting\":\"Upper\",\"seat\":\"x\",\"token\":\"y\"}",
        "{\"meeting\":\"a\",\"seat\":\"x\",\"token\":\"y\",\"more\":1}",
        "not json"
      })
  void whatIsNotUnderstoodIsSaidSo(String body) throws Exception {
    assertThat(Question.of(body).asks(0).status()).isEqualTo(400);
  }

  @Test
  void tooMuchIsNotRead() throws Exception {
    String long4 = "{\"meeting\":\"" + "a".repeat(4_096) + "\"}";
    String long20 = "{\"meeting\":\"" + "a".repeat(20_000) + "\"}";

    assertThat(Question.of(long4).asks(0).status()).isEqualTo(413);
    assertThat(Question.of(long20).asks(0).status()).isEqualTo(413);
  }
}
