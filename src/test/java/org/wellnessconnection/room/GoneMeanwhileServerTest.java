package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Ada and Eli are in an open room; Redis dies for a moment, and Ada goes in that moment. */
class GoneMeanwhileServerTest {
  private House house;
  private Person ada;
  private Person eli;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    ada = house.sends("ada", "open");
    eli = house.sends("eli", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void whoGoesWhileNobodyCanBeToldOfItIsMissedAsSoonAsRedisIsBack() throws Exception {
    eli.says("both of us are here");
    ada.hears("both of us are here");
    house.redis().kill();
    ada.drops();

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(eli.everything()).anyMatch(this::tellsThatAdaIsLost));
  }

  private boolean tellsThatAdaIsLost(JsonNode frame) {
    return frame.path("type").asText().equals("lost")
        && frame.path("seats").toString().contains(ada.seat());
  }
}
