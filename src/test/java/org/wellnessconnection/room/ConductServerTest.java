package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Every rung of the ladder on the wire. Ada and Ana are at one server, Eli and Ben at another. */
class ConductServerTest {
  private House house;
  private Person ada;
  private Person eli;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open");
    eli = house.sends("eli", "open", 1);
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
    ana.hearsFrame(frame -> frame.path("name").asText().equals("Ben"));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void aPrivateWordReachesOnePersonAndBothFacilitators() throws Exception {
    assertThat(type(ada.asks("nudge", "seat", ben.seat(), "prompt", "make_room")))
        .isEqualTo("applied");
    for (Person who : List.of(ben, eli, ada)) {
      JsonNode nudged = who.hearsFrame("nudged");
      assertThat(nudged.get("prompt").asText()).isEqualTo("make_room");
      assertThat(nudged.get("by").asText()).isEqualTo(ada.seat());
    }
    ben.says("of course");
    ana.hears("of course");
    assertThat(ana.everything()).noneMatch(frame -> type(frame).equals("nudged"));
  }

  @Test
  void whoseChatIsOffKnowsUntilWhenAndSoDoesWhoeverComesBack() throws Exception {
    ada.asks("chat_off", "seat", ben.seat(), "lasting", "two_minutes");
    JsonNode off = ben.hearsFrame("chat_off");
    long until = off.get("until").asLong();
    assertThat(until - off.get("at").asLong()).isBetween(115_000L, 125_000L);
    assertThat(error(ben.says("but"))).isEqualTo("chat_off");
    ben.drops();
    JsonNode you = house.brings(ben, 0).hearsFrame("welcome").get("you");
    assertThat(you.at("/chatOff/until").asLong()).isEqualTo(until);
    assertThat(eli.hearsFrame("chat_off").get("by").asText()).isEqualTo(ada.seat());
    assertThat(type(eli.asks("chat_off", "seat", ben.seat(), "lasting", "two_minutes")))
        .isEqualTo("already");
    assertThat(type(eli.asks("chat_on", "seat", ben.seat()))).isEqualTo("applied");
  }

  @Test
  void inAQuietMinuteNobodyIsHeardByTheGroupAndEverybodyByTheFacilitators() throws Exception {
    ada.asks("quiet_minute");
    JsonNode begun = ben.hearsFrame("quiet_begun");
    assertThat(begun.get("ends").asLong() - begun.get("at").asLong()).isBetween(55_000L, 65_000L);
    assertThat(error(ben.says("oh"))).isEqualTo("quiet");
    assertThat(error(eli.says("oh"))).isEqualTo("quiet");
    assertThat(type(ben.asks("note", "text", "I need help"))).isEqualTo("applied");
    JsonNode again = eli.asks("quiet_minute");
    assertThat(type(again)).isEqualTo("already");
    assertThat(again.get("by").asText()).isEqualTo(ada.seat());
    ana.drops();
    assertThat(house.brings(ana, 1).hearsFrame("welcome").at("/quiet/ends").asLong())
        .isEqualTo(begun.get("ends").asLong());
  }

  @Test
  void whatFacilitatorsSayAmongThemselvesStaysThere() throws Exception {
    assertThat(type(ada.asks("confer", "text", "shall we slow down?"))).isEqualTo("applied");
    eli.hears("shall we slow down?");
    assertThat(error(ben.asks("confer", "text", "me too"))).isEqualTo("forbidden");
    ada.says("let us breathe");
    ana.hears("let us breathe");
    assertThat(ana.texts()).containsExactly("let us breathe");
  }

  @Test
  void aClaimIsSeenByTheOtherFacilitatorAlsoByWhoComesLater() throws Exception {
    ada.asks("claim", "seat", ben.seat());
    assertThat(eli.hearsFrame("claimed").get("by").asText()).isEqualTo(ada.seat());
    assertThat(type(eli.asks("claim", "seat", ben.seat()))).isEqualTo("already");
    eli.drops();
    Person again = house.brings(eli, 0);
    assertThat(again.hearsFrame("welcome").at("/claims/0/by").asText()).isEqualTo(ada.seat());
    assertThat(type(again.asks("chat_off", "seat", ben.seat()))).isEqualTo("applied");
    ben.drops();
    assertThat(house.brings(ben, 0).hearsFrame("welcome").get("claims")).isEmpty();
  }

  @Test
  void aRemovalWithoutAReasonForTheSeriesRemovesNobody() throws Exception {
    assertThat(error(ada.asks("remove", "seat", ben.seat(), "scope", "series")))
        .isEqualTo("bad_reason");
    assertThat(error(ada.asks("remove", "seat", ben.seat(), "reason", "because")))
        .isEqualTo("bad_reason");
    assertThat(type(ben.says("still here"))).isEqualTo("applied");
    ana.hears("still here");
  }

  @Test
  void aRemovalIsUndoneFromTheOtherServerAndThePersonComesInAnew() throws Exception {
    ben.says("before");
    ada.asks("remove", "seat", ben.seat());
    assertThat(ben.isClosedWith()).isEqualTo(4003);
    ana.says("in between");
    assertThat(type(eli.asks("readmit", "seat", ben.seat()))).isEqualTo("applied");
    ada.hearsFrame("readmitted");
    Person again = house.sends("ben", "open");
    assertThat(again.seat()).isNotEqualTo(ben.seat());
    ana.says("after");
    again.hears("after");
    assertThat(again.texts()).containsExactly("after");
    assertThat(type(eli.asks("readmit", "seat", ben.seat()))).isEqualTo("already");
    assertThat(ana.everything()).noneMatch(frame -> type(frame).startsWith("re"));
  }

  static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  static String error(JsonNode answer) {
    assertThat(type(answer)).isEqualTo("refused");
    return answer.get("error").asText();
  }
}
