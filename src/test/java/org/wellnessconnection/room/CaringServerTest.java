package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A circle on two servers: Ada and Ana at the first, Eli and Ben at the second, Cleo waits. */
class CaringServerTest {
  private House house;
  private Person ada;
  private Person eli;
  private Person ana;
  private Person ben;
  private Person cleo;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "circle");
    eli = house.sends("eli", "circle", 1);
    ana = house.sends("ana", "circle");
    ben = house.sends("ben", "circle", 1);
    cleo = house.sends("cleo", "circle", 1);
    ada.asks("admit", "seat", ana.seat());
    ada.asks("admit", "seat", ben.seat());
    ben.hearsFrame(frame -> type(frame).equals("entered"));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void aPersonAsksAndKnowsWhoHasSeenItAndWhoIsWithThem() throws Exception {
    assertThat(type(ana.asks("support", "kind", "check"))).isEqualTo("applied");
    String id = raised(eli);
    eli.asks("see", "case", id);
    assertThat(told(ana, "seen").at("/request/by").asText()).isEqualTo(eli.seat());
    ada.asks("take", "case", id);
    assertThat(told(ana, "with").at("/request/by").asText()).isEqualTo(ada.seat());
    ada.asks("resolve", "case", id, "followUp", "contact");
    assertThat(told(ana, "follow_up").at("/request/followUp").asText()).isEqualTo("contact");
  }

  @Test
  void whoWaitsIsSilencedOrOnHoldIsHeardAllTheSame() throws Exception {
    ada.asks("chat_off", "seat", ben.seat());
    ada.asks("hold");

    assertThat(type(ben.asks("support", "kind", "check"))).isEqualTo("applied");
    assertThat(type(cleo.asks("support", "kind", "moment"))).isEqualTo("applied");
    told(cleo, "raised");
    assertThat(cleo.entries("staff")).isEmpty();
    assertThat(cleo.entries("group")).isEmpty();
  }

  @Test
  void ofTwoFacilitatorsWhoTakeItAtOnceTheSecondLearnsWhoWasFirst() throws Exception {
    ana.asks("support", "kind", "check");
    String id = raised(ada);
    raised(eli);
    List<JsonNode> answers =
        atOnce(() -> ada.asks("take", "case", id), () -> eli.asks("take", "case", id));

    assertThat(answers.stream().map(CaringServerTest::type))
        .containsExactlyInAnyOrder("applied", "already");
    boolean adaFirst = type(answers.get(0)).equals("applied");
    JsonNode already = answers.get(adaFirst ? 1 : 0);
    assertThat(already.get("by").asText()).isEqualTo((adaFirst ? ada : eli).seat());
  }

  @Test
  void aSideRoomIsForThoseInsideAndWhoJoinsHearsItFromItsStart() throws Exception {
    ana.asks("support", "kind", "check");
    String id = raised(ada);
    String side = "side:" + id;
    ada.asks("open_side", "case", id);
    told(ana, "side_room");
    ana.asks("side_say", "case", id, "text", "it is my father");
    ada.hears("it is my father");
    assertThat(eli.entries(side)).isEmpty();

    eli.asks("join_side", "case", id);
    eli.hears("it is my father");
    ada.asks("side_say", "case", id, "text", "we are here");
    eli.hears("we are here");
    assertThat(eli.numbers(side)).containsExactly(1L, 2L);
    assertThat(eli.everything()).noneMatch(frame -> type(frame).equals("reset"));
    assertThat(error(ben.asks("side_say", "case", id, "text", "who is there?")))
        .isEqualTo("no_side_room");
    assertThat(ben.entries(side)).isEmpty();
    assertThat(ben.hearsFrame("held").get("by").asText()).isEqualTo(eli.seat());
  }

  @Test
  void whoIsAsideComesBackToTheSideRoomAfterALostLine() throws Exception {
    ana.asks("support", "kind", "check");
    String id = raised(ada);
    ada.asks("open_side", "case", id);
    told(ana, "side_room");
    ada.asks("side_say", "case", id, "text", "one");
    ana.hears("one");
    ana.drops();
    ada.asks("side_say", "case", id, "text", "two");

    Person again = house.brings(ana, 1);
    again.hears("two");
    assertThat(again.everything()).noneMatch(frame -> type(frame).equals("reset"));
  }

  @Test
  void aSideRoomOutlastsTheSessionAndThenClosesForBoth() throws Exception {
    ana.asks("support", "kind", "check");
    String id = raised(ada);
    ada.asks("open_side", "case", id);
    told(ana, "side_room");
    ada.asks("end", "sure", true);
    assertThat(ben.isClosedWith()).isEqualTo(4010);

    ana.asks("side_say", "case", id, "text", "may we stay?");
    ada.hears("may we stay?");
    assertThat(ana.closed()).isEmpty();

    ana.drops();
    Person again = house.brings(ana, 1);
    ada.asks("side_say", "case", id, "text", "of course");
    again.hears("of course");
    assertThatThrownBy(() -> house.brings(ben, 1)).hasMessageContaining("410");

    ada.asks("back_to_group");
    assertThat(again.isClosedWith()).isEqualTo(4010);
    assertThat(ada.isClosedWith()).isEqualTo(4010);
  }

  @Test
  void theSafetyLeadIsLetInWhenCalledAndSeenByEverybody() throws Exception {
    assertThatThrownBy(() -> house.sends("sol", "circle"))
        .hasMessageContaining("HTTP 403")
        .hasMessageContaining("\"forbidden\"");
    ana.asks("support", "kind", "unsafe");
    String id = raised(ada);
    ada.asks("open_side", "case", id);

    Person sol = house.sends("sol", "circle", 1);
    JsonNode entered = ben.hearsFrame(frame -> frame.path("seat").asText().equals(sol.seat()));
    assertThat(entered.get("role").asText()).isEqualTo("safety_lead");
    assertThat(sol.hearsFrame("case").at("/request/id").asText()).isEqualTo(id);
    assertThat(type(sol.asks("join_side", "case", id))).isEqualTo("applied");
    ana.asks("side_say", "case", id, "text", "good that you came");
    sol.hears("good that you came");
    assertThat(error(sol.asks("chat_off", "seat", ben.seat()))).isEqualTo("forbidden");
  }

  @Test
  void wordsHaveLimitsAndChoicesAreThoseOffered() throws Exception {
    String seat = ben.seat();
    assertThat(error(ana.asks("worried", "seat", seat, "text", " \u200b"))).isEqualTo("bad_text");
    assertThat(error(ana.asks("worried", "seat", seat, "text", "é".repeat(2_001))))
        .isEqualTo("text_too_long");
    assertThat(error(ana.asks("support", "kind", "panic"))).isEqualTo("bad_choice");
    assertThat(error(ana.asks("support", "kind", "worry"))).isEqualTo("bad_choice");
    ana.asks("support", "kind", "check");
    String id = raised(ada);
    assertThat(error(ada.asks("resolve", "case", id, "followUp", "maybe"))).isEqualTo("bad_choice");
    assertThat(error(ada.asks("case_note", "case", id, "text", "\u0000"))).isEqualTo("bad_text");
    assertThat(type(ada.asks("case_note", "case", id, "text", "é".repeat(2_000))))
        .isEqualTo("applied");
    assertThat(ana.texts()).isEmpty();
  }

  private static String raised(Person facilitator) {
    return facilitator.hearsFrame("case").at("/request/id").asText();
  }

  private static JsonNode told(Person person, String status) {
    return person.hearsFrame(
        frame ->
            type(frame).equals("support") && frame.at("/request/status").asText().equals(status));
  }

  private static List<JsonNode> atOnce(Callable<JsonNode> one, Callable<JsonNode> other)
      throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Future<JsonNode>> answers = both.invokeAll(List.of(one, other));
    both.shutdown();
    return List.of(answers.get(0).get(), answers.get(1).get());
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  private static String error(JsonNode answer) {
    assertThat(type(answer)).isEqualTo("refused");
    return answer.get("error").asText();
  }
}
