package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.process.ServerProcess;
import org.wellnessconnection.load.process.SilentBells;

/**
 * Subscriptions stay open but nothing comes through them any more: the worst way for a doorbell to
 * fail.
 */
final class BellsSilent implements Scenario {

  @Override
  public String name() {
    return "pub/sub open but silent";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    Path folder = Files.createTempDirectory("silent-bells");
    try (SilentBells bells = new SilentBells(house.redis().port());
        ServerProcess one = House.server(folder, bells.url());
        ServerProcess other = House.server(folder, bells.url());
        Crowd crowd =
            new Crowd(List.of(one.site(), other.site()), seed).fills(3, 24, Habits.good())) {
      crowd.talks(60);
      Pause.of(pace.load().dividedBy(4));
      bells.fallSilent();
      Pause.of(pace.silent());
      bells.ringAgain();
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
