package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Scissors;

/**
 * People who missed a long talk come in while it goes on, and their lines break while they catch
 * up.
 */
final class CutDuringReplay implements Scenario {

  private static final int TALKERS = 4;
  private static final int PEOPLE = 14;
  private static final int BYTES = 60_000;

  @Override
  public String name() {
    return "cut during replay";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Pass> passes = house.first().site().seats(1, PEOPLE);
    try (Crowd crowd = new Crowd(house.sites(), seed)) {
      passes.subList(0, TALKERS).forEach(pass -> crowd.lets(pass, Habits.good()));
      crowd.members().forEach(Crowd::awaitWelcome);
      crowd.talks(300);
      Pause.of(pace.load());
      crowd.fallsSilent();
      crowd.talks(20);
      Habits cut = cut(seed);
      passes.subList(TALKERS, PEOPLE).forEach(pass -> crowd.lets(pass, cut));
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }

  private static Habits cut(Seed seed) {
    Random random = seed.of("scissors");
    return Habits.good().cutBy(() -> Scissors.afterReading(1_000 + random.nextInt(BYTES)));
  }
}
