package org.wellnessconnection.load.faults;

import java.io.IOException;
import org.wellnessconnection.load.crowd.Seed;

/** One thing that goes wrong while people talk. */
public interface Scenario {

  String name();

  Trial run(House house, Seed seed, Pace pace) throws IOException;

  /** Whether this one is made to lose or double, to see that it is noticed. */
  default boolean mustFail() {
    return false;
  }
}
