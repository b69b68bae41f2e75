package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** An open room on two servers: Ada and Eli at the first, Ben at the second. */
class WhereaboutsServerTest {
  private House house;
  private Person ada;
  private Person eli;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open");
    eli = house.sends("eli", "open");
    ben = house.sends("ben", "open", 1);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void facilitatorsAreToldOnceWhoIsLostAndWhoIsBack() throws Exception {
    ben.drops();
    assertThat(seats(ada.hearsFrame("lost"))).containsExactly(ben.seat());

    Person again = house.brings(ben, 0);
    assertThat(seats(ada.hearsFrame("found"))).containsExactly(ben.seat());

    eli.drops();
    ada.hearsFrame(frame -> type(frame).equals("lost") && seats(frame).contains(eli.seat()));
    assertThat(ada.entries("staff").stream().map(WhereaboutsServerTest::type))
        .containsSubsequence("lost", "found", "lost")
        .filteredOn(type -> type.equals("lost") || type.equals("found"))
        .hasSize(3);
    assertThat(again.entries("staff")).isEmpty();
  }

  private static List<String> seats(JsonNode frame) {
    List<String> seats = new ArrayList<>();
    frame.path("seats").forEach(seat -> seats.add(seat.asText()));
    return seats;
  }

  private static String type(JsonNode frame) {
    return frame.get("type").asText();
  }
}
