package org.wellnessconnection.load.faults;

import java.io.IOException;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;

/** One of two servers dies at once, without a word, while people talk; later it is back. */
final class ServerKilled implements Scenario {

  @Override
  public String name() {
    return "kill -9 of one of two servers";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good())) {
      crowd.talks(100);
      Pause.of(pace.load().dividedBy(2));
      house.second().kill();
      Pause.of(pace.load());
      house.second().startAgain();
      return Trial.of(crowd.isChecked());
    }
  }
}
