package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** The same person in two tabs, at one server or at two. */
class TwoTabsServerTest {
  private static final int ELSEWHERE = 4009;

  private House house;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open", 0);
    ana = house.sends("ana", "open", 0);
    ana.hearsFrame("entered");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void theSecondTabGoesOnAndTheFirstLetsGo() throws Exception {
    Person second = house.brings(ana, 0);

    assertThat(ana.isClosedWith()).isEqualTo(ELSEWHERE);
    assertThat(second.says("here now").get("type").asText()).isEqualTo("applied");
    assertThat(second.closed()).isEmpty();
  }

  @Test
  void aSecondTabAtAnotherServerGoesOnToo() throws Exception {
    Person second = house.brings(ana, 1);

    assertThat(ana.isClosedWith()).isEqualTo(ELSEWHERE);
    assertThat(second.says("here now").get("type").asText()).isEqualTo("applied");
    ada.hears("here now");
  }

  @Test
  void theEndOfTheFirstDoesNotTakeTheSecondAway() throws Exception {
    Person second = house.brings(ana, 1);
    ana.isClosedWith();
    Person third = house.brings(second, 0);
    second.isClosedWith();

    assertThat(third.says("still here").get("type").asText()).isEqualTo("applied");
    assertThat(third.closed()).isEmpty();
    Person ben = house.sends("ben", "open", 0);
    ben.hearsFrame(
        frame ->
            frame.path("type").asText().equals("here")
                && frame.get("seats").toString().contains(ana.seat()));
  }

  @Test
  void whoSaysGoOnHereTakesTheRoomBack() throws Exception {
    Person second = house.brings(ana, 1);
    ana.isClosedWith();
    Person first = house.brings(ana, 0);

    assertThat(second.isClosedWith()).isEqualTo(ELSEWHERE);
    assertThat(first.says("back in the first").get("type").asText()).isEqualTo("applied");
  }

  @Test
  void nobodyElseIsTouched() throws Exception {
    house.brings(ana, 1);
    ana.isClosedWith();

    assertThat(ada.says("hello").get("type").asText()).isEqualTo("applied");
  }
}
