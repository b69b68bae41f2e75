package org.wellnessconnection.load.faults;

import java.io.IOException;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;

/** A server stands still for longer than its lease and wakes as if nothing had happened. */
final class ServerFrozen implements Scenario {

  @Override
  public String name() {
    return "SIGSTOP of one server, and back";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good())) {
      crowd.talks(60);
      Pause.of(pace.load().dividedBy(4));
      house.second().freeze();
      Pause.of(pace.frozen());
      house.second().thaw();
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
