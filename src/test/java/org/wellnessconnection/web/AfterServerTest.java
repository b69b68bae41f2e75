package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** After a session everybody is asked something of their own, and nobody is found out by it. */
class AfterServerTest {
  private static final String WELL =
      "{\"safe\":\"yes\",\"heard\":\"partly\",\"again\":\"no\",\"now\":\"better\",\"word\":\"relief\"}";
  private static final String DEBRIEF =
      "{\"climate\":\"heavy\",\"concerns\":\"the one who came second\","
          + "\"own\":\"moved\",\"supervision\":true,\"talk\":false}";

  private House house;
  private String room;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    room = "/rooms/" + house.room("open");
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Answer asks(Person who, String what, String body) throws IOException {
    return Caller.posts(
        house.address(),
        room + "/" + what,
        "Cookie: " + who.pass().cookie() + "\r\nContent-Type: application/json\r\n",
        body);
  }

  private Answer debriefs(String cookie) throws IOException {
    return Caller.gets(
        house.address(), "/debriefs", "Cookie: " + cookie + "\r\nAccept: text/html\r\n");
  }

  @Test
  void whoSaidTheyWereThereCanStillAnswerWhenTheRoomIsSealed() throws Exception {
    ada.asks("end");
    assertThat(asks(ana, "after", "{}").json().get("role").asText()).isEqualTo("participant");
    assertThat(asks(ada, "after", "{}").json().get("role").asText()).isEqualTo("facilitator");
    house.purges("open");

    assertThat(asks(ana, "feedback", WELL).status()).isEqualTo(200);
    assertThat(asks(ada, "debrief", DEBRIEF).status()).isEqualTo(200);
  }

  @Test
  void onceTheRoomIsSealedNobodyCanSayThatTheyWereThere() throws Exception {
    ada.asks("end");
    house.purges("open");

    assertThat(asks(ana, "after", "{}").error()).isEqualTo("not_found");
    assertThat(asks(ana, "feedback", WELL).error()).isEqualTo("not_found");
    assertThat(asks(ada, "debrief", DEBRIEF).error()).isEqualTo("not_found");
  }

  @Test
  void facilitatorsSeeTheFeedbackOnceThereAreFour() throws Exception {
    List<Person> three = List.of(ana, house.sends("ben", "open"), house.sends("cleo", "open"));
    asks(ada, "debrief", DEBRIEF);
    for (Person person : three) {
      asks(person, "feedback", WELL);
      asks(person, "feedback", WELL);
    }
    assertThat(debriefs(ada.pass().cookie()).body())
        .doesNotContain("relief")
        .contains("four people");

    asks(house.sends("dora", "open"), "feedback", WELL);
    assertThat(debriefs(ada.pass().cookie()).body()).contains("relief", "Answers: 4");
  }

  @Test
  void theDebriefIsForWhoLedAndForNobodyElse() throws Exception {
    asks(ada, "debrief", DEBRIEF);
    Person eli = house.sends("eli", "open");

    assertThat(debriefs(ada.pass().cookie()).body()).contains("the one who came second", "Moved");
    asks(eli, "after", "{}");
    assertThat(debriefs(eli.pass().cookie()).body()).contains("the one who came second");
    assertThat(debriefs(ana.pass().cookie()).status()).isEqualTo(404);
    assertThat(debriefs(house.cookie("ben")).status()).isEqualTo(404);
    assertThat(debriefs("session=none").status()).isEqualTo(404);
  }

  @Test
  void aDebriefThatIsWrittenAgainTakesThePlaceOfTheFirst() throws Exception {
    asks(ada, "debrief", DEBRIEF);
    asks(ada, "debrief", DEBRIEF.replace("second", "third"));

    assertThat(debriefs(ada.pass().cookie()).body())
        .contains("who came third")
        .doesNotContain("who came second");
  }

  @Test
  void whoLedAsksTheCoordinatorToCheckInWithSomebodyWhoWentAbruptly() throws Exception {
    Person ben = house.sends("ben", "open");
    ben.asks("support", "kind", "check");
    ben.asks("withdraw_support");
    ben.asks("leave");
    ada.asks("end");
    JsonNode abrupt = asks(ada, "after", "{}").json().get("abrupt");
    assertThat(abrupt).hasSize(1);
    assertThat(abrupt.get(0).get("name").asText()).isEqualTo("Ben");
    assertThat(asks(ana, "after", "{}").json().get("abrupt")).isEmpty();
    house.purges("open");

    assertThat(asks(ada, "debrief", asking(ana.seat())).error()).isEqualTo("no_such_seat");
    assertThat(asks(ada, "debrief", DEBRIEF).status()).isEqualTo(200);
    assertThat(debriefs(house.cookie("cora")).body()).doesNotContain("Ben", "check in");
    assertThat(asks(ada, "debrief", asking(ben.seat())).status()).isEqualTo(200);
    assertThat(debriefs(house.cookie("cora")).body()).contains("check in", "<bdi>Ben</bdi>");
  }

  @Test
  void whoDeletesTheirAccountIsNamedNoMoreToThoseWhoWereAskedToCheckIn() throws Exception {
    Person ben = house.sends("ben", "open");
    ben.asks("support", "kind", "check");
    ben.asks("withdraw_support");
    ben.asks("leave");
    ada.asks("end");
    asks(ana, "after", "{}");
    assertThat(asks(ada, "debrief", asking(ben.seat())).status()).isEqualTo(200);
    assertThat(data("ben").at("/afterthoughts/0/name").asText()).isEqualTo("Ben");
    assertThat(data("ana").at("/seat_list/0/role").asText()).isEqualTo("participant");
    assertThat(data("ada").at("/afterthoughts").toString()).contains("moved").doesNotContain("Ben");

    deletes("ben");

    assertThat(debriefs(house.cookie("cora")).body()).contains("Moved").doesNotContain("Ben");
    assertThat(asks(ada, "after", "{}").json().get("abrupt")).isEmpty();
    assertThat(asks(ada, "debrief", asking(ben.seat())).error()).isEqualTo("no_such_seat");
    house.purges("open");
    assertThat(asks(ada, "debrief", asking(ben.seat())).error()).isEqualTo("no_such_seat");
  }

  private JsonNode data(String person) throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.gets(house.address(), "/me/data.json", cookie).json();
  }

  private void deletes(String person) throws Exception {
    String headers =
        "Cookie: "
            + house.cookie(person)
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    AccountId account = house.account(person);
    assertThat(Caller.posts(house.address(), "/me/delete", headers, "word=delete").status())
        .isEqualTo(303);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> house.redisDoes(it -> it.members().find(account)).isEmpty());
  }

  private static String asking(String seat) {
    return DEBRIEF.replace("{", "{\"check_in\":[\"" + seat + "\"],");
  }

  @Test
  void nothingOfItIsKeptInClear() throws Exception {
    asks(ana, "feedback", WELL);
    asks(ada, "debrief", DEBRIEF);

    assertThat(
            new MarkerScan(List.of("relief", "the one who came second"))
                .in(house.redisKeys().getBytes(UTF_8))
                .raw(house.redisFiles())
                .decoded(house.redisFiles())
                .found())
        .isEmpty();
  }

  @Test
  void everybodyHasTheFormOfTheirOwnRole() throws Exception {
    assertThat(asks(ada, "feedback", WELL).error()).isEqualTo("forbidden");
    assertThat(asks(ana, "debrief", DEBRIEF).error()).isEqualTo("forbidden");
  }

  @Test
  void whatCannotBeReadIsNotKept() throws Exception {
    assertThat(asks(ana, "feedback", "{}").error()).isEqualTo("missing_field");
    assertThat(asks(ana, "feedback", WELL.replace("\"yes\"", "\"maybe\"")).error())
        .isEqualTo("bad_field");
    assertThat(asks(ana, "feedback", WELL.replace("better", "fine")).error())
        .isEqualTo("bad_field");
    assertThat(asks(ana, "feedback", WELL.replace("relief", "x".repeat(41))).error())
        .isEqualTo("text_too_long");
    assertThat(asks(ana, "feedback", WELL.replace("{", "{\"seat\":\"x\",")).error())
        .isEqualTo("unknown_field");
    assertThat(asks(ada, "debrief", DEBRIEF.replace("second", "x".repeat(1_001))).error())
        .isEqualTo("text_too_long");
    assertThat(asks(ada, "debrief", DEBRIEF.replace("true", "\"true\"")).error())
        .isEqualTo("bad_field");
    assertThat(asks(ada, "after", "{\"role\":\"facilitator\"}").error()).isEqualTo("unknown_field");
    assertThat(house.redisKeys()).doesNotContain(":feedback", ":debrief");
  }
}
