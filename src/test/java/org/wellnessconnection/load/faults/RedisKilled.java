package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;

/** Redis dies at once and comes back on the same disk: a new epoch, and nothing lost. */
final class RedisKilled implements Scenario {

  private static final Duration DOWN = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "Redis kill -9 and restart";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good())) {
      crowd.talks(100);
      Pause.of(pace.load().dividedBy(2));
      house.redis().kill();
      Pause.of(DOWN);
      house.redis().startAgain();
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
