package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;
import org.wellnessconnection.web.page.Texts;

/** A refusal changes nothing, keeps its code, and is said in the person's language. */
class RefusalServerTest {
  private static final String NOBODY = "A".repeat(22);
  private House house;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private static void isRefused(JsonNode answer, String code) {
    assertThat(answer.path("type").asText()).isEqualTo("refused");
    assertThat(answer.path("error").asText()).isEqualTo(code);
    assertThat(answer.path("message").asText()).isEqualTo(Texts.of("en").say("refusal." + code));
  }

  private static long done(JsonNode answer) {
    assertThat(answer.path("type").asText()).isEqualTo("applied");
    return answer.get("seq").asLong();
  }

  @Test
  void wordsThatCannotBeSaidAreNotSaidAndNotSaidBack() throws IOException {
    for (String text : new String[] {"", " ", "planted\u0000", "\u200B"}) {
      JsonNode answer = ana.says(text);
      isRefused(answer, "bad_text");
      assertThat(answer.get("field").asText()).isEqualTo("text");
      assertThat(answer.toString()).doesNotContain("planted");
    }
    isRefused(ana.says("a".repeat(2_001)), "text_too_long");
    isRefused(ana.says("e" + "\u0301".repeat(500)), "text_too_long");
    done(ana.says("this can be said"));
    ana.hears("this can be said");
    assertThat(ana.texts()).containsExactly("this can be said");
  }

  @Test
  void whatIsSaidIsHeardAsItWasSaid() throws IOException {
    for (String text : new String[] {"<script>alert(1)</script>", "\u202Eesrever", "\"\\{}"}) {
      done(ana.says(text));
      ada.hears(text);
    }
  }

  @Test
  void anAttemptStandsForOneThing() throws IOException {
    String attempt = Person.newAttempt();
    long first = done(ana.asksAs(attempt, "say", "text", "one thing"));
    isRefused(ana.asksAs(attempt, "say", "text", "another"), "attempt_conflict");
    isRefused(ana.asksAs(attempt, "note", "text", "one thing"), "attempt_conflict");
    assertThat(done(ana.asksAs(attempt, "say", "text", "one thing"))).isEqualTo(first);
    ana.hears("one thing");
    assertThat(ana.texts()).containsExactly("one thing");
  }

  @Test
  void onlyFacilitatorsFacilitate() throws IOException {
    for (String type : new String[] {"admit", "chat_off", "chat_on", "remove"}) {
      isRefused(ana.asks(type, "seat", ada.seat()), "forbidden");
    }
    for (String type : new String[] {"hold", "resume", "end"}) {
      isRefused(ana.asks(type), "forbidden");
    }
    isRefused(ana.asks("hide", "of", 1, "reason", "unkind"), "forbidden");
    isRefused(ana.asks("note", "seat", ada.seat(), "text", "psst"), "forbidden");
  }

  @Test
  void aSeatThatIsNoneIsSaidSo() throws IOException {
    for (String type : new String[] {"admit", "chat_off", "chat_on", "remove"}) {
      isRefused(ada.asks(type, "seat", NOBODY), "no_such_seat");
    }
    isRefused(ada.asks("note", "seat", NOBODY, "text", "psst"), "no_such_seat");
  }

  @Test
  void facilitatorsCannotBeRemovedByAnybody() throws Exception {
    Person eli = house.sends("eli", "open");
    isRefused(ada.asks("remove", "seat", ada.seat()), "cannot_remove");
    isRefused(ada.asks("remove", "seat", eli.seat()), "cannot_remove");
  }

  @Test
  void aMessageIsTakenBackByItsAuthorOnly() throws IOException {
    long said = done(ana.says("mine"));
    isRefused(ada.asks("withdraw", "channel", "group", "of", said), "forbidden");
    isRefused(ana.asks("withdraw", "channel", "group", "of", said + 99), "no_such_message");
    isRefused(ana.asks("withdraw", "channel", "group", "of", 1), "no_such_message");
    isRefused(ada.asks("hide", "of", said + 99, "reason", "unkind"), "no_such_message");
    isRefused(ada.asks("hide", "of", said, "reason", "because"), "bad_reason");
    done(ana.asks("withdraw", "channel", "group", "of", said));
  }

  @Test
  void aChannelOfOthersIsClosedToTheCurious() throws Exception {
    Person ben = house.sends("ben", "open");
    long noted = done(ben.asks("note", "text", "for facilitators"));
    String channel = "seat:" + ben.seat();
    assertThat(ana.asks("withdraw", "channel", channel, "of", noted).path("type").asText())
        .isEqualTo("refused");
    assertThat(ana.texts()).doesNotContain("for facilitators");
  }

  @Test
  void whoIsQuietedOrOnHoldMayNotSpeak() throws IOException {
    done(ada.asks("chat_off", "seat", ana.seat()));
    isRefused(ana.says("may I"), "chat_off");
    done(ada.asks("chat_on", "seat", ana.seat()));
    done(ada.asks("hold"));
    isRefused(ana.says("may I"), "held");
    done(ada.asks("resume"));
    done(ana.says("thank you"));
  }

  @Test
  void whoWaitsMayNotSpeak() throws Exception {
    house.sends("ada", "circle");
    isRefused(house.sends("ben", "circle").says("may I"), "not_admitted");
  }

  @Test
  void whoWasRemovedHasNoWayBack() throws Exception {
    done(ada.asks("remove", "seat", ana.seat()));
    assertThat(ana.isClosedWith()).isEqualTo(4003);
    assertThat(atDoor("/seat", "{\"name\":\"Ana\",\"agreed\":true}")).isEqualTo("403 removed");
    assertThat(atDoor("/ticket", "{}")).isEqualTo("403 removed");
  }

  @Test
  void whatHasEndedStaysEnded() throws Exception {
    done(ada.asks("end"));
    assertThat(ana.isClosedWith()).isEqualTo(4010);
    assertThat(atDoor("/seat", "{\"name\":\"Ana\",\"agreed\":true}")).isEqualTo("410 ended");
    assertThat(atDoor("/ticket", "{}")).isEqualTo("410 ended");
  }

  private String atDoor(String path, String body) throws IOException {
    String headers = "Content-Type: application/json\r\nCookie: " + ana.pass().cookie() + "\r\n";
    Caller.Answer answer =
        Caller.posts(house.address(), "/rooms/" + ana.pass().room() + path, headers, body);
    return answer.status() + " " + answer.error();
  }

  @Test
  void whoReadsFrenchIsRefusedInFrench() throws IOException {
    Pass mine = ana.pass();
    Pass french = new Pass(mine.room(), mine.cookie() + "; lang=fr", mine.seat(), mine.role());
    Person again = Person.connects(house.site(0), french);
    again.enters(house.site(0).ticket(french));
    again.hearsFrame("welcome");
    assertThat(again.says(" ").get("message").asText())
        .isEqualTo(Texts.of("fr").say("refusal.bad_text"));
  }
}
