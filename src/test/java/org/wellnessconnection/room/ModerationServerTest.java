package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** An open room on two servers: Ada and Ana at the first, Ben at the second. */
class ModerationServerTest {
  private House house;
  private Person ada;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
    ana.hearsFrame(frame -> frame.path("name").asText().equals("Ben"));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void whoseChatIsOffReadsAndCannotWriteUntilItIsOnAgain() throws Exception {
    ada.asks("chat_off", "seat", ben.seat());
    assertThat(error(ben.says("but"))).isEqualTo("chat_off");
    ben.hearsFrame("chat_off");
    ana.says("you can read this");
    ben.hears("you can read this");

    ada.asks("chat_on", "seat", ben.seat());
    assertThat(type(ben.says("thank you"))).isEqualTo("applied");
    assertThat(ana.entries("seat:" + ben.seat())).isEmpty();
  }

  @Test
  void aHiddenMessageIsGoneAndItsAuthorKnowsWhy() throws Exception {
    long number = ben.says("Mrs X of ward 4").get("seq").asLong();
    ana.hears("Mrs X of ward 4");
    assertThat(type(ada.asks("hide", "of", number, "reason", "patient_detail")))
        .isEqualTo("applied");

    ana.hearsFrame(frame -> type(frame).equals("hidden") && frame.get("of").asLong() == number);
    JsonNode told = ben.hearsFrame("message_hidden");
    assertThat(told.get("reason").asText()).isEqualTo("patient_detail");
    assertThat(told.get("by").asText()).isEqualTo(ada.seat());
    assertThat(ana.everything()).noneMatch(frame -> type(frame).equals("message_hidden"));
    assertThat(kept(number)).contains("\"gone\"").doesNotContain("ward 4");
  }

  @Test
  void whoComesBackHearsNothingOfAHiddenMessage() throws Exception {
    ana.drops();
    long number = ben.says("Mrs X of ward 4").get("seq").asLong();
    ada.asks("hide", "of", number, "reason", "patient_detail");
    Person again = house.brings(ana, 1);

    again.hearsFrame(frame -> type(frame).equals("hidden"));
    assertThat(again.texts()).isEmpty();
    assertThat(again.hearsFrame("gone").get("why").asText()).isEqualTo("hidden");
  }

  @Test
  void whatIsWithdrawnIsGone() throws Exception {
    long number = ben.says("too much").get("seq").asLong();
    assertThat(error(ana.asks("withdraw", "channel", "group", "of", number)))
        .isEqualTo("forbidden");
    assertThat(type(ben.asks("withdraw", "channel", "group", "of", number))).isEqualTo("applied");

    ana.hearsFrame("withdrawn");
    assertThat(kept(number)).contains("\"gone\"").doesNotContain("too much");
    assertThat(type(ben.asks("withdraw", "channel", "group", "of", number))).isEqualTo("already");
  }

  @Test
  void onHoldParticipantsReadAndFacilitatorsSpeak() throws Exception {
    ada.asks("hold");
    assertThat(error(ben.says("may I?"))).isEqualTo("held");
    ben.hearsFrame("held");
    ada.says("a moment of silence");
    ben.hears("a moment of silence");
    assertThat(type(ben.asks("note", "text", "a private word"))).isEqualTo("applied");
    assertThat(type(ada.asks("hold"))).isEqualTo("already");

    ada.asks("resume");
    assertThat(type(ben.says("thank you"))).isEqualTo("applied");
  }

  @Test
  void whoIsRemovedHearsNothingMoreAndPeersOnlySeeThatTheyLeft() throws Exception {
    assertThat(type(ada.asks("remove", "seat", ben.seat()))).isEqualTo("applied");
    ana.says("after that");

    assertThat(ben.isClosedWith()).isEqualTo(4003);
    assertThat(ben.texts()).isEmpty();
    JsonNode left = ana.hearsFrame("left");
    assertThat(left.get("seat").asText()).isEqualTo(ben.seat());
    assertThat(left.has("by")).isFalse();
    assertThat(ana.everything()).noneMatch(frame -> type(frame).equals("removed"));
  }

  @Test
  void whoIsRemovedDoesNotComeBackInAnyWay() throws Exception {
    ada.asks("remove", "seat", ben.seat());
    ben.isClosedWith();
    ana.hearsFrame("left");

    for (int server = 0; server < 2; server++) {
      var site = house.site(server);
      String cookie = ben.pass().cookie();
      assertThatThrownBy(() -> site.takeSeat(house.room("open"), cookie, "Zoe"))
          .hasMessageContaining("HTTP 403")
          .hasMessageContaining("\"removed\"");
      assertThatThrownBy(() -> site.ticket(ben.pass())).hasMessageContaining("HTTP 403");
      assertThatThrownBy(() -> Person.connects(site, ben.pass())).hasMessageContaining("404");
    }
  }

  @Test
  void aFacilitatorIsNotRemoved() throws Exception {
    Person eli = house.sends("eli", "open", 1);

    assertThat(error(ada.asks("remove", "seat", eli.seat()))).isEqualTo("cannot_remove");
    assertThat(error(ana.asks("remove", "seat", ben.seat()))).isEqualTo("forbidden");
  }

  @Test
  void theEndClosesEverySocketAndNobodyComesIn() throws Exception {
    assertThat(type(ada.asks("end"))).isEqualTo("applied");

    assertThat(ana.isClosedWith()).isEqualTo(4010);
    assertThat(ben.isClosedWith()).isEqualTo(4010);
    assertThat(ada.isClosedWith()).isEqualTo(4010);
    ben.hearsFrame("ended");
    assertThatThrownBy(() -> house.sends("cleo", "open", 1)).hasMessageContaining("HTTP 410");
  }

  @Test
  void whoHadATicketBeforeTheEndIsToldThatItHasEnded() throws Exception {
    String ticket = house.site(1).ticket(ben.pass());
    Person late = Person.connects(house.site(1), ben.pass());
    ada.asks("end");
    ben.isClosedWith();
    late.enters(ticket);

    assertThat(late.isClosedWith()).isEqualTo(4010);
    assertThat(late.hearsFrame("welcome").at("/room/status").asText()).isEqualTo("ended");
  }

  private String kept(long number) throws Exception {
    String log = "{" + house.room("open") + "}:log:group";
    return RawRedis.ask(house.redis(), "HGET " + log + " " + number);
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  private static String error(JsonNode answer) {
    assertThat(type(answer)).isEqualTo("refused");
    return answer.get("error").asText();
  }
}
