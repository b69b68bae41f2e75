package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Two servers with one Jitsi that shares a secret with them. */
class VideoTokenServerTest {
  private static final String SECRET = "3f9c1b7a5d8e2046b1a7c3d9e5f80214";
  private static final String[] JITSI = {
    "--video.profile=hs256",
    "--video.url=https://meet.clinic.org",
    "--video.appId=circle",
    "--video.secret=" + SECRET
  };
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens(JITSI).andAnother(JITSI);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer asks(Person person, int server) throws IOException {
    return Caller.posts(
        house.site(server).server(),
        "/rooms/" + person.pass().room() + "/video",
        "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
        "{}");
  }

  private static JsonNode seat(Person person) throws IOException {
    Answer answer = asks(person, 0);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static ReadToken token(JsonNode seat) {
    return new ReadToken(seat.get("token").asText());
  }

  @Test
  void whoeverIsInGetsAWayIntoTheMeeting() throws Exception {
    Person ana = house.sends("ana", "open");
    JsonNode seat = seat(ana);

    assertThat(seat.get("domain").asText()).isEqualTo("meet.clinic.org");
    assertThat(seat.get("script").asText()).isEqualTo("https://meet.clinic.org/external_api.js");
    assertThat(seat.get("meeting").asText()).matches("[0-9a-f]{32}");
    assertThat(seat.get("where").asText()).isEqualTo("group");
    assertThat(seat.get("seat").asText()).isEqualTo(ana.seat());
    assertThat(seat.get("moderator").asBoolean()).isFalse();
    assertThat(seat).hasSize(8);
  }

  @Test
  void aTokenIsForOneSeatAndOneMeeting() throws Exception {
    Person ana = house.sends("ana", "open");
    JsonNode seat = seat(ana);
    ReadToken token = token(seat);
    JsonNode claims = token.claims();

    assertThat(token.isSignedWith(SECRET)).isTrue();
    assertThat(token.header().get("alg").asText()).isEqualTo("HS256");
    assertThat(token.header().get("typ").asText()).isEqualTo("JWT");
    assertThat(fields(claims))
        .containsExactlyInAnyOrder("aud", "iss", "sub", "room", "jti", "iat", "exp", "context");
    assertThat(claims.get("aud").isTextual()).isTrue();
    assertThat(claims.get("aud").asText()).isEqualTo("jitsi");
    assertThat(claims.get("iss").asText()).isEqualTo("circle");
    assertThat(claims.get("sub").asText()).isEqualTo("meet.clinic.org");
    assertThat(claims.get("room").asText()).isEqualTo(seat.get("meeting").asText());
  }

  @Test
  void nobodyIsKnownInTheVideoByMoreThanSeatAndRoomName() throws Exception {
    Person ana = house.sends("ana", "open");
    JsonNode context = token(seat(ana)).claims().get("context");

    assertThat(fields(context)).containsExactlyInAnyOrder("user", "features");
    assertThat(fields(context.get("user"))).containsExactlyInAnyOrder("id", "name", "moderator");
    assertThat(context.get("user").get("id").asText()).isEqualTo(ana.seat());
    assertThat(context.get("user").get("name").asText()).isEqualTo("Ana");
    assertThat(context.get("user").get("moderator").isBoolean()).isTrue();
    assertThat(context.get("user").get("moderator").asBoolean()).isFalse();
  }

  @Test
  void nothingIsAllowedThatIsNotNeeded() throws Exception {
    JsonNode anas = token(seat(house.sends("ana", "open"))).claims().get("context");
    JsonNode adas = token(seat(house.sends("ada", "open"))).claims().get("context");

    assertThat(allowed(anas)).isEmpty();
    assertThat(allowed(adas)).containsExactlyInAnyOrder("screen-sharing", "moderation");
    assertThat(adas.get("user").get("moderator").asBoolean()).isTrue();
    assertThat(fields(anas.get("features")))
        .contains(
            "recording",
            "livestreaming",
            "transcription",
            "outbound-call",
            "sip-outbound-call",
            "create-polls",
            "file-upload",
            "live-translation",
            "send-groupchat",
            "screen-sharing");
  }

  @Test
  void inARoomWithoutAnEndATokenLastsFourHours() throws Exception {
    JsonNode seat = seat(house.sends("ana", "open"));
    JsonNode claims = token(seat).claims();
    long now = Instant.now().getEpochSecond();

    assertThat(claims.get("iat").asLong()).isBetween(now - 30, now);
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(4 * 3_600);
    assertThat(Instant.parse(seat.get("until").asText()).getEpochSecond())
        .isEqualTo(claims.get("exp").asLong());
  }

  @Test
  void everybodyOfOneGroupMeetsOnWhateverServerTheyAre() throws Exception {
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open", 1);
    String here = asks(ana, 0).json().get("meeting").asText();

    assertThat(asks(ben, 1).json().get("meeting").asText()).isEqualTo(here);
    assertThat(here).doesNotContain(ana.pass().room().toLowerCase());
  }

  @Test
  void eachClickIsAnotherToken() throws Exception {
    Person ana = house.sends("ana", "open");
    assertThat(token(seat(ana)).claims().get("jti").asText())
        .isNotEqualTo(token(seat(ana)).claims().get("jti").asText());
  }

  @Test
  void whoeverWaitsOrWasRemovedGetsNone() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person cleo = house.sends("cleo", "circle");
    assertThat(asks(cleo, 0).error()).isEqualTo("not_admitted");

    ada.asks("admit", "seat", cleo.seat());
    assertThat(asks(cleo, 1).status()).isEqualTo(200);

    ada.asks("remove", "seat", cleo.seat());
    assertThat(asks(cleo, 1).status()).isEqualTo(403);
    assertThat(asks(cleo, 1).error()).isEqualTo("not_admitted");
  }

  @Test
  void theRestMeetElsewhereWhenSomebodyCannotBeKeptOut() throws Exception {
    Person eli = house.sends("eli", "circle");
    Person dora = house.sends("dora", "circle");
    eli.asks("admit", "seat", dora.seat());
    String before = seat(eli).get("meeting").asText();

    eli.asks("return", "seat", dora.seat());
    String then = seat(eli).get("meeting").asText();
    assertThat(then).isNotEqualTo(before);

    eli.asks("admit", "seat", dora.seat());
    assertThat(seat(dora).get("meeting").asText()).isEqualTo(then);
    eli.asks("remove", "seat", dora.seat());
    assertThat(seat(eli).get("meeting").asText()).isNotIn(before, then);
  }

  @Test
  void whoeverIsCalledAwayGetsNoneUntilTheyAreBack() throws Exception {
    Person ben = house.sends("ben", "open");
    ben.asks("step_away");
    assertThat(asks(ben, 0).error()).isEqualTo("not_admitted");
    ben.asks("come_back");
    assertThat(asks(ben, 0).status()).isEqualTo(200);
  }

  @Test
  void strangersGetNone() throws Exception {
    String path = "/rooms/" + house.room("open") + "/video";
    String json = "Content-Type: application/json\r\n";
    String dora = "Cookie: " + house.cookie("cora") + "\r\n" + json;

    assertThat(Caller.posts(house.address(), path, json, "{}").status()).isEqualTo(401);
    assertThat(Caller.posts(house.address(), path, dora, "{}").status()).isEqualTo(404);
  }

  @Test
  void theRoomsPageMayEmbedThatJitsiAndNoOther() throws Exception {
    String cookie = "Cookie: " + house.cookie("ana") + "\r\n";
    Answer room = Caller.gets(house.address(), "/rooms/" + house.room("open"), cookie);
    String policy = room.header("content-security-policy").orElse("");

    assertThat(room.body()).contains("data-video=\"https://meet.clinic.org\"");
    assertThat(policy)
        .contains("script-src 'self' https://meet.clinic.org;")
        .contains("frame-src https://meet.clinic.org;")
        .contains("require-trusted-types-for 'script'")
        .doesNotContain("unsafe");
    assertThat(room.header("permissions-policy").orElse(""))
        .contains("camera=(self \"https://meet.clinic.org\")")
        .contains("display-capture=(self \"https://meet.clinic.org\")");
    assertThat(Caller.gets(house.address(), "/left", cookie).header("content-security-policy"))
        .hasValueSatisfying(other -> assertThat(other).doesNotContain("clinic"));
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> allowed(JsonNode context) {
    return fields(context.get("features")).stream()
        .filter(name -> context.get("features").get(name).asBoolean())
        .toList();
  }
}
