package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** An open room on two servers: Ada, who alone facilitates, at the first, Ben at the second. */
class HoldingServerTest {
  /** Twenty seconds without a facilitator, what it takes to see it, and patience. */
  private static final Duration LOST = Duration.ofSeconds(45);

  private House house;
  private Person ada;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens("--limits.commandsPerTenSeconds=1000").andAnother();
    ada = house.sends("ada", "open");
    ben = house.sends("ben", "open", 1);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void whoIsLeftAloneReadsAndDoesNotWriteUntilSomebodyTakesTheRoomUpAgain() throws Exception {
    ben.says("here we are");
    ada.drops();
    Awaitility.await()
        .atMost(LOST)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> type(ben.says("still there?")).equals("refused"));
    JsonNode held = ben.hearsFrame("held");
    assertThat(held.get("reason").asText()).isEqualTo("facilitator_lost");

    Person again = house.brings(ada, 1);
    assertThat(again.hearsFrame("held").get("ends").asLong()).isEqualTo(held.get("ends").asLong());
    assertThat(error(ben.says("you are back!"))).isEqualTo("held");
    assertThat(type(again.asks("resume"))).isEqualTo("applied");
    ben.hearsFrame("resumed");
    assertThat(type(ben.says("welcome back"))).isEqualTo("applied");

    List<String> between =
        again.entries("group").stream()
            .dropWhile(entry -> !type(entry).equals("held"))
            .takeWhile(entry -> !type(entry).equals("resumed"))
            .map(HoldingServerTest::type)
            .toList();
    assertThat(between).containsExactly("held");
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }

  private static String error(JsonNode frame) {
    return frame.path("error").asText();
  }
}
