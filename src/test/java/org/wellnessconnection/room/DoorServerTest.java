package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A circle on two servers: Ada facilitates at the first, whoever else comes waits. */
class DoorServerTest {
  private House house;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "circle");
    ana = house.sends("ana", "circle");
    admits(ada, ana);
    ana.hearsFrame("entered");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void aLateJoinerHearsNothingFromBeforeAndEverythingFromTheirEntryOn() throws Exception {
    ana.says("before");
    Person ben = house.sends("ben", "circle", 1);
    ana.says("still before");
    admits(ada, ben);
    ana.says("after");
    ana.says("and after that");

    ben.hears("and after that");
    assertThat(ben.texts()).containsExactly("after", "and after that");
    List<Long> numbers = ben.numbers("group");
    assertThat(numbers).containsExactlyElementsOf(upFrom(numbers.get(0), numbers.size()));
    JsonNode first = ben.entries("group").get(0);
    assertThat(first.get("type").asText()).isEqualTo("entered");
    assertThat(first.get("seat").asText()).isEqualTo(ben.seat());
  }

  @Test
  void whoIsLetInIsShownTheRoom() throws Exception {
    Person ben = house.sends("ben", "circle", 1);
    assertThat(ben.hearsFrame("welcome").get("people")).isEmpty();
    admits(ada, ben);

    JsonNode room = ben.hearsFrame(frame -> isWelcome(frame) && frame.get("resumed").asBoolean());
    assertThat(room.at("/you/status").asText()).isEqualTo("admitted");
    assertThat(room.get("people")).hasSize(3);
  }

  @Test
  void whoWaitsHearsTheirOwnLineAndNothingElse() throws Exception {
    Person cleo = house.sends("cleo", "circle", 1);
    ana.says("among us");
    ada.asks("note", "seat", ana.seat(), "text", "for Ana");
    ada.asks("note", "seat", cleo.seat(), "text", "a moment, please");

    cleo.hears("a moment, please");
    assertThat(cleo.everything())
        .map(frame -> frame.get("type").asText())
        .containsExactly("welcome", "noted");
    assertThat(cleo.says("hello?").get("error").asText()).isEqualTo("not_admitted");
  }

  @Test
  void aNoteIsBetweenOnePersonAndTheFacilitators() throws Exception {
    Person eli = house.sends("eli", "circle", 1);
    Person ben = house.sends("ben", "circle", 1);
    admits(ada, ben);
    ana.asks("note", "text", "I am not well");
    ana.says("to everybody");

    ada.hears("I am not well");
    eli.hears("I am not well");
    ben.hears("to everybody");
    assertThat(ben.texts()).containsExactly("to everybody");
    assertThat(ben.asks("note", "seat", ana.seat(), "text", "psst").get("error").asText())
        .isEqualTo("forbidden");
  }

  @Test
  void facilitatorsAtBothServersHearWhoKnocks() throws Exception {
    Person eli = house.sends("eli", "circle", 1);
    Person ben = house.sends("ben", "circle", 1);

    ada.hearsFrame(frame -> knockedBy(frame, ben));
    eli.hearsFrame(frame -> knockedBy(frame, ben));
    assertThat(ana.entries("staff")).isEmpty();
  }

  @Test
  void ofTwoFacilitatorsWhoAdmitAtOnceTheSecondLearnsWhoWasFirst() throws Exception {
    Person eli = house.sends("eli", "circle", 1);
    Person ben = house.sends("ben", "circle", 1);
    ExecutorService both = Executors.newFixedThreadPool(2);
    Callable<JsonNode> one = () -> ada.asks("admit", "seat", ben.seat());
    Callable<JsonNode> other = () -> eli.asks("admit", "seat", ben.seat());
    List<Future<JsonNode>> answers = both.invokeAll(List.of(one, other));
    both.shutdown();

    JsonNode adas = answers.get(0).get();
    JsonNode elis = answers.get(1).get();
    assertThat(List.of(type(adas), type(elis))).containsExactlyInAnyOrder("applied", "already");
    Person first = type(adas).equals("applied") ? ada : eli;
    JsonNode already = type(adas).equals("already") ? adas : elis;
    assertThat(already.get("by").asText()).isEqualTo(first.seat());
    ben.hearsFrame("entered");
    assertThat(ben.numbers("group")).hasSize(1);
  }

  private static void admits(Person facilitator, Person who) throws Exception {
    assertThat(type(facilitator.asks("admit", "seat", who.seat()))).isEqualTo("applied");
  }

  private static boolean isWelcome(JsonNode frame) {
    return type(frame).equals("welcome");
  }

  private static boolean knockedBy(JsonNode frame, Person who) {
    return type(frame).equals("knocked") && frame.get("seat").asText().equals(who.seat());
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  private static List<Long> upFrom(long first, int count) {
    return LongStream.range(first, first + count).boxed().toList();
  }
}
