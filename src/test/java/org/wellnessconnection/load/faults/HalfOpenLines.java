package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;

/** Clients vanish without closing: their old sockets stay open and are never read again. */
final class HalfOpenLines implements Scenario {

  private static final Duration BETWEEN = Duration.ofMillis(100);

  @Override
  public String name() {
    return "half-open sockets";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good())) {
      List<Member> people = crowd.members();
      Random random = seed.of("who vanishes");
      crowd.talks(60);
      long every = BETWEEN.toMillis();
      ScheduledFuture<?> vanishing =
          crowd
              .clock()
              .scheduleAtFixedRate(
                  () -> people.get(random.nextInt(people.size())).abandonsItsLine(),
                  every,
                  every,
                  TimeUnit.MILLISECONDS);
      Pause.of(pace.load());
      vanishing.cancel(false);
      return Trial.of(crowd.isChecked());
    }
  }
}
