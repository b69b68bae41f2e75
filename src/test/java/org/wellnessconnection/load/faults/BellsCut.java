package org.wellnessconnection.load.faults;

import java.io.IOException;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.process.Resp;

/**
 * Redis cuts every subscription and lets nobody subscribe for a while: pub/sub is only a doorbell.
 */
final class BellsCut implements Scenario {

  @Override
  public String name() {
    return "pub/sub refused";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good());
        Resp redis = house.redis().talk()) {
      crowd.talks(60);
      Pause.of(pace.load().dividedBy(4));
      redis.ask("ACL", "SETUSER", "default", "-subscribe", "-psubscribe", "-ssubscribe");
      redis.ask("CLIENT", "KILL", "TYPE", "pubsub");
      Pause.of(pace.silent());
      redis.ask("ACL", "SETUSER", "default", "+@all");
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
