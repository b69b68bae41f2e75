package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.wire.Frame;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Whoever is too fast is slowed down, and only then sent away. */
class PacingServerTest {
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @Test
  void theTwentyFirstCommandHasToWait() throws Exception {
    Person ana = house.sends("ana", "open");
    for (int i = 1; i <= 20; i++) {
      assertThat(ana.says("thought " + i).get("type").asText()).isEqualTo("applied");
    }
    JsonNode refused = ana.says("one too many");
    assertThat(refused.get("error").asText()).isEqualTo("rate_limited");
    assertThat(refused.get("retryAfter").asLong()).isBetween(1L, 10_000L);
    ana.hears("thought 20");
    assertThat(ana.texts()).hasSize(20);
    ana.sends("{\"type\":\"ping\"}").hearsFrame("pong");
  }

  @Test
  void anotherLineGivesNobodyMoreToSay() throws Exception {
    Person dora = house.sends("dora", "open");
    for (int i = 1; i <= 20; i++) {
      dora.says("thought " + i);
    }
    dora.drops();
    Person again = house.brings(dora, 0);
    assertThat(again.says("one too many").path("error").asText()).isEqualTo("rate_limited");
  }

  @Test
  void theHundredAndFirstFrameIsTheLast() throws Exception {
    Person ben = house.sends("ben", "open");
    for (int i = 1; i <= 100; i++) {
      ben.sends("{\"type\":\"ping\"}");
    }
    assertThat(ben.isClosedWith()).isEqualTo(4029);
  }

  @Test
  void aFloodOfPingsIsClosed() throws Exception {
    Person cleo = house.sends("cleo", "open");
    for (int i = 0; i < 3; i++) {
      cleo.line().send(new Frame(true, Frame.PING, new byte[125]));
    }
    assertThat(cleo.isClosedWith()).isEqualTo(4029);
  }

  @Test
  void aFloodOfPongsIsClosed() throws Exception {
    Person eli = house.sends("eli", "open");
    for (int i = 0; i < 101; i++) {
      eli.line().send(new Frame(true, Frame.PONG, new byte[0]));
    }
    assertThat(eli.isClosedWith()).isEqualTo(4029);
  }
}
