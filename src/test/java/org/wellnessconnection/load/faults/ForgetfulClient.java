package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;

/**
 * A control: clients that send again under a new attempt double what they say, and this is noticed.
 */
final class ForgetfulClient implements Scenario {

  @Override
  public String name() {
    return "control: client without attempts";
  }

  @Override
  public boolean mustFail() {
    return true;
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    AtomicLong next = new AtomicLong();
    var forgetful =
        ClientsCut.cut(seed)
            .resending(
                wish -> wish.withAttempt("anew-" + seed + "-try" + "-" + next.incrementAndGet()));
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(2, 12, forgetful)) {
      crowd.talks(100);
      Pause.of(pace.load());
      return Trial.of(crowd.isChecked());
    }
  }
}
