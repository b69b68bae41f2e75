package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.Random;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.wire.Scissors;

/** Every line breaks again and again, in the middle of whatever passes, in both directions. */
final class ClientsCut implements Scenario {

  private static final int READ_BYTES = 25_000;
  private static final int WRITTEN_BYTES = 2_500;

  @Override
  public String name() {
    return "clients cut at random bytes";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, cut(seed))) {
      crowd.talks(60);
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }

  static Habits cut(Seed seed) {
    Random random = seed.of("scissors");
    return Habits.good()
        .cutBy(
            () ->
                random.nextBoolean()
                    ? Scissors.afterReading(random.nextInt(READ_BYTES))
                    : Scissors.afterWriting(300 + random.nextInt(WRITTEN_BYTES)));
  }
}
