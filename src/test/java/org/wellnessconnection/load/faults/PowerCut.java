package org.wellnessconnection.load.faults;

import java.io.IOException;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.process.Resp;

/**
 * A control: a Redis that syncs once a second loses its tail in a power cut, and this is noticed.
 */
final class PowerCut implements Scenario {

  @Override
  public String name() {
    return "control: everysec and a power cut";
  }

  @Override
  public boolean mustFail() {
    return true;
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(2, 12, Habits.good())) {
      try (Resp redis = house.redis().talk()) {
        redis.ask("CONFIG", "SET", "appendfsync", "everysec");
      }
      crowd.talks(60);
      Pause.of(pace.load().dividedBy(2));
      crowd.fallsSilent();
      long synced = house.redis().logLength();
      crowd.talks(60);
      Pause.of(pace.load().dividedBy(2));
      crowd.fallsSilent();
      house.redis().kill();
      house.redis().loseLogAfter(synced);
      house.redis().startAgain();
      crowd.talks(20);
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
