package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Over the wire, on two servers: who shares loses nothing of their time while the room is held. */
class HeldTurnServerTest {
  private static final Duration A_WHILE = Duration.ofSeconds(2);
  private static final Duration ERROR = Duration.ofSeconds(1);

  @Test
  void theTurnGoesOnWithTheTimeThatWasLeft() throws Exception {
    try (House house = House.opens().andAnother()) {
      Person ada = house.sends("ada", "circle");
      Person eli = house.sends("eli", "circle", 1);
      Person ana = house.sends("ana", "circle", 1);
      ada.asks("admit", "seat", ana.seat());
      ada.asks("go_to_phase", "index", 3);
      ada.asks("start_round", "order", List.of(ana.seat()));
      ada.asks("offer", "seat", ana.seat());
      ana.asks("accept");
      long ends = ana.hearsFrame(HeldTurnServerTest::isTimed).path("ends").asLong();

      ada.asks("hold");
      long held = ana.hearsFrame("held").get("at").asLong();
      Awaitility.await()
          .atMost(A_WHILE.multipliedBy(3))
          .until(() -> System.currentTimeMillis() >= held + A_WHILE.toMillis());
      eli.asks("resume");
      long resumed = ana.hearsFrame("resumed").get("at").asLong();

      JsonNode welcome = house.brings(ana, 0).hearsFrame("welcome");
      long moved = welcome.path("round").path("piece").path("ends").asLong() - ends;
      System.out.printf("held for %d ms, turn moved by %d ms%n", resumed - held, moved);
      assertThat(Duration.ofMillis(moved - (resumed - held)).abs()).isLessThan(ERROR);
    }
  }

  private static boolean isTimed(JsonNode frame) {
    return frame.path("type").asText().equals("piece") && frame.has("ends");
  }
}
