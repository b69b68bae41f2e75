package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** How long somebody who was removed is still in the video, as far as it is ours. */
class OutOfTheVideoSpeedServerTest {
  private static final int TIMES = 20;
  private static final Duration SOON = Duration.ofSeconds(2);

  @Test
  void theJitsiIsToldAtOnce() throws Exception {
    try (PretendModule module = new PretendModule();
        House house = House.opens(StewardServerTest.options(module.url()))) {
      Person ada = house.sends("ada", "open");
      List<Duration> took = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        took.add(removed(house, module, ada));
      }
      took.sort(null);
      System.out.println(
          "out of the video: median %d ms, worst %d ms"
              .formatted(took.get(TIMES / 2).toMillis(), took.get(TIMES - 1).toMillis()));
      assertThat(took.get(TIMES / 2)).isLessThan(SOON);
    }
  }

  private static Duration removed(House house, PretendModule module, Person ada) throws Exception {
    Person ana = house.sends("ana", "open");
    Caller.posts(
        house.address(),
        "/rooms/" + ana.pass().room() + "/video",
        "Cookie: " + ana.pass().cookie() + "\r\nContent-Type: application/json\r\n",
        "{}");
    Instant asked = Instant.now();
    ada.asks("remove", "seat", ana.seat());
    Duration took = Duration.between(asked, module.removes(ana.seat()));
    ada.asks("readmit", "seat", ana.seat());
    return took;
  }
}
