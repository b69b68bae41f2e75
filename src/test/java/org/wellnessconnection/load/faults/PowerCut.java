package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.process.Resp;

/**
 * A control: a Redis that syncs once a second loses its tail in a power cut, and this is noticed.
 */
final class PowerCut implements Scenario {

  private static final Duration TO_BE_RESET = Duration.ofSeconds(5);

  @Override
  public String name() {
    return "control: everysec and a power cut";
  }

  @Override
  public Set<Kind> mustShow() {
    return Set.of(Kind.LOST);
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
      long writable = System.nanoTime();
      crowd.talks(20);
      Duration reset = untilAllAreReset(crowd, writable);
      List<Finding> late =
          reset.compareTo(TO_BE_RESET.plus(pace.mercy())) > 0
              ? List.of(Finding.late("reset after " + reset))
              : List.of();
      Tally tally = crowd.isChecked().and(late);
      return new Trial(tally, "all reset after %.1f s".formatted(reset.toMillis() / 1e3));
    }
  }

  /** Everybody has seen what is lost now, so everybody has to be told. */
  private static Duration untilAllAreReset(Crowd crowd, long from) {
    return crowd.members().stream()
        .map(
            member ->
                member
                    .journal()
                    .awaitHeard(0, Told.Reset.class, any -> true, TO_BE_RESET.multipliedBy(2))
                    .map(moment -> Duration.ofNanos(moment.at() - from))
                    .orElse(Duration.ofDays(1)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
