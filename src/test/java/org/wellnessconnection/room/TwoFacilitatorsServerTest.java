package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.ConductServerTest.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/**
 * Ada and Eli, at two servers, want something about Ben at the same moment, again and again. One
 * thing comes of it, and both see the same. {@code -Drounds=500} for the long run.
 */
class TwoFacilitatorsServerTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 8);

  private static final String[] PATIENT = {
    "--limits.commandsPerTenSeconds=100000", "--limits.framesPerTenSeconds=200000"
  };

  private House house;
  private Person ada;
  private Person eli;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens(PATIENT).andAnother(PATIENT);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void removeAndRemoveIsOneRemoval() throws Exception {
    meetIn("open");
    for (int round = 0; round < ROUNDS; round++) {
      Pass ben = knocks(round);
      List<JsonNode> answers = atOnce(ben, "remove", "remove");
      assertThat(answers)
          .extracting(ConductServerTest::type)
          .containsExactlyInAnyOrder("applied", "already");
      int first = type(answers.get(0)).equals("applied") ? 0 : 1;
      String winner = first == 0 ? ada.seat() : eli.seat();
      assertThat(answers.get(1 - first).get("by").asText()).isEqualTo(winner);
      sawTheSame(ben);
    }
  }

  @Test
  void removeBeatsAdmit() throws Exception {
    meetIn("circle");
    for (int round = 0; round < ROUNDS; round++) {
      Pass ben = knocks(round);
      List<JsonNode> answers = atOnce(ben, "remove", "admit");
      assertThat(type(answers.get(0))).isEqualTo("applied");
      assertThat(outcome(answers.get(1))).isIn(Set.of("applied", "no_such_seat"));
      sawTheSame(ben);
    }
  }

  @Test
  void removeBeatsChatOff() throws Exception {
    meetIn("open");
    for (int round = 0; round < ROUNDS; round++) {
      Pass ben = knocks(round);
      List<JsonNode> answers = atOnce(ben, "remove", "chat_off");
      assertThat(type(answers.get(0))).isEqualTo("applied");
      assertThat(outcome(answers.get(1))).isIn(Set.of("applied", "no_such_seat"));
      sawTheSame(ben);
    }
  }

  private void meetIn(String room) throws Exception {
    ada = house.sends("ada", room);
    eli = house.sends("eli", room, 1);
  }

  private Pass knocks(int round) throws Exception {
    String room = ada.pass().room();
    return house.site(round % 2).takeSeat(room, house.cookie("ben"), "Ben");
  }

  private List<JsonNode> atOnce(Pass ben, String hers, String his) {
    var first = begins(ada, hers, ben);
    var second = begins(eli, his, ben);
    return List.of(first.join(), second.join());
  }

  private static CompletableFuture<JsonNode> begins(Person who, String what, Pass about) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return who.asks(what, "seat", about.seat());
          } catch (Exception broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static String outcome(JsonNode answer) {
    return type(answer).equals("refused") ? answer.get("error").asText() : type(answer);
  }

  /** Ben is out, once, and is let back to the door for the next round. */
  private void sawTheSame(Pass ben) throws Exception {
    String line = "seat:" + ben.seat();
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(types(ada, line)).containsOnlyOnce("removed").endsWith("removed");
              assertThat(eli.entries(line)).isEqualTo(ada.entries(line));
            });
    assertThat(type(ada.asks("readmit", "seat", ben.seat()))).isEqualTo("applied");
  }

  private static List<String> types(Person who, String line) {
    return who.entries(line).stream().map(ConductServerTest::type).toList();
  }
}
