package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A circle on two servers: Ada facilitates at the first, Ben and Cleo knock at the second. */
class WaitingRoomServerTest {
  private static final int LEFT = 4011;

  private House house;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void whoWaitsIsToldWhyEachTimeItChanges() throws Exception {
    Person ben = house.sends("ben", "circle", 1);
    assertThat(door(ben.hearsFrame("welcome"))).isEqualTo("no_facilitator");

    Person ada = house.sends("ada", "circle");
    isTold(ben, "waiting");
    ada.asks("hold");
    isTold(ben, "held");
    ada.asks("resume");
    ada.asks("lock");
    isTold(ben, "locked");
    ada.asks("not_now", "seat", ben.seat(), "reason", "full");
    isTold(ben, "not_now");
    JsonNode last = ben.hearsFrame(frame -> isDoor(frame, "not_now"));
    assertThat(last.at("/you/door/reason").asText()).isEqualTo("full");
    ada.asks("end");
    assertThat(ben.isClosedWith()).isEqualTo(4010);
  }

  @Test
  void nobodyWhoWaitsEverHearsOfAnotherWhoWaits() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    Person cleo = house.sends("cleo", "circle", 1);
    ada.asks("wait", "seat", ben.seat(), "preset", "few_minutes");
    ada.asks("note", "seat", ben.seat(), "text", "for Ben");
    ada.asks("not_now", "seat", ben.seat(), "reason", "late");
    ben.asks("note", "text", "I see");
    ada.asks("lock");
    ben.asks("leave");
    ada.asks("admit", "seat", cleo.seat());
    cleo.hearsFrame("entered");

    String heard = cleo.everything().toString();
    assertThat(heard)
        .doesNotContain(ben.seat())
        .doesNotContain("\"Ben\"")
        .doesNotContain("for Ben");
    assertThat(ben.everything().toString()).doesNotContain(cleo.seat()).doesNotContain("\"Cleo\"");
  }

  @Test
  void whoIsAskedToWaitHearsTheChosenWords() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    ada.asks("wait", "seat", ben.seat());
    ada.asks("wait", "seat", ben.seat(), "preset", "write_first");

    ben.hearsFrame(frame -> frame.path("preset").asText().equals("seen"));
    ben.hearsFrame(frame -> frame.path("preset").asText().equals("write_first"));
  }

  @Test
  void whoIsTakenBackForgetsTheRoomAndHearsAnewWhenLetInAgain() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    ada.asks("admit", "seat", ben.seat());
    ben.hearsFrame("entered");
    ada.says("while Ben is in");
    ben.hears("while Ben is in");
    ada.asks("return", "seat", ben.seat());
    ben.hearsFrame("reset");
    ada.says("while Ben waits");
    isTold(ben, "returned");
    assertThat(ben.says("hello?").get("error").asText()).isEqualTo("not_admitted");
    ada.asks("admit", "seat", ben.seat());
    ada.says("Ben is back");

    ben.hears("Ben is back");
    assertThat(ben.texts()).doesNotContain("while Ben waits");
    assertThat(ben.entries("group").stream().map(WaitingRoomServerTest::type))
        .doesNotContain("left");
  }

  @Test
  void whoLeavesIsToldSoAndKnocksAgainByComingBack() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    ada.asks("admit", "seat", ben.seat());
    ben.hearsFrame("entered");
    assertThat(type(ben.asks("leave"))).isEqualTo("applied");
    assertThat(ben.isClosedWith()).isEqualTo(LEFT);
    ada.hearsFrame(frame -> type(frame).equals("left") && isAbout(frame, ben));

    Person again = house.brings(ben, 1);
    JsonNode welcome = again.hearsFrame("welcome");
    assertThat(welcome.at("/you/status").asText()).isEqualTo("waiting");
    assertThat(welcome.at("/you/name").asText()).isEqualTo("Ben");
    assertThat(again.entries("group")).isEmpty();
  }

  @Test
  void theGroupSeesWhoIsCalledAwayAndIsBack() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    ada.asks("admit", "seat", ben.seat());
    ben.hearsFrame("entered");
    assertThat(type(ben.asks("step_away"))).isEqualTo("applied");
    assertThat(type(ben.asks("step_away"))).isEqualTo("already");
    ada.hearsFrame("stepped_away");
    ben.asks("come_back");
    ada.hearsFrame("came_back");
  }

  @Test
  void allAreLetInAtOnceAndTheOutcomeOfEachIsKnown() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    Person cleo = house.sends("cleo", "circle", 1);
    ada.asks("admit_all", "seats", List.of(ben.seat(), cleo.seat()));
    ben.hearsFrame("entered");
    cleo.hearsFrame("entered");

    JsonNode all = ada.hearsFrame("admitted_all");
    assertThat(all.get("outcomes").findValuesAsText("what"))
        .containsExactly("admitted", "admitted");
    assertThat(ada.asks("admit_all", "seats", List.of(ben.seat())).get("type").asText())
        .isEqualTo("already");
  }

  @Test
  void whateverTheOrderTwoWhoDisagreeAtTwoServersBothSeeIt() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person eli = house.sends("eli", "circle", 1);
    Person ben = house.sends("ben", "circle", 1);
    atOnce(
        () -> ada.asks("admit", "seat", ben.seat()),
        () -> eli.asks("not_now", "seat", ben.seat(), "reason", "other"));

    for (Person facilitator : List.of(ada, eli)) {
      JsonNode contested = facilitator.hearsFrame("contested");
      assertThat(contested.get("admit").asText()).isEqualTo(ada.seat());
      assertThat(contested.get("notNow").asText()).isEqualTo(eli.seat());
    }
    assertThat(ben.says("hello?").get("error").asText()).isEqualTo("not_admitted");
    assertThat(ben.everything().toString()).doesNotContain("contested");
  }

  @Test
  void removalBeatsAdmissionAtTwoServers() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person eli = house.sends("eli", "circle", 1);
    Person ben = house.sends("ben", "circle", 1);
    atOnce(
        () -> ada.asks("admit", "seat", ben.seat()), () -> eli.asks("remove", "seat", ben.seat()));

    assertThat(ben.isClosedWith()).isEqualTo(4003);
  }

  private static void atOnce(Callable<JsonNode> one, Callable<JsonNode> other) throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    for (Future<JsonNode> answer : both.invokeAll(List.of(one, other))) {
      assertThat(type(answer.get())).isIn("applied", "refused");
    }
    both.shutdown();
  }

  private static void isTold(Person person, String state) {
    person.hearsFrame(frame -> isDoor(frame, state));
  }

  private static boolean isDoor(JsonNode frame, String state) {
    return type(frame).equals("welcome") && door(frame).equals(state);
  }

  private static String door(JsonNode welcome) {
    return welcome.at("/you/door/state").asText();
  }

  private static boolean isAbout(JsonNode frame, Person person) {
    return frame.path("seat").asText().equals(person.seat());
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }
}
