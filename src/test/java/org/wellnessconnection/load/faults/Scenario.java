package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.Set;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.crowd.Seed;

/** One thing that goes wrong while people talk. */
public interface Scenario {

  String name();

  Trial run(House house, Seed seed, Pace pace) throws IOException;

  /** What a control is made to do wrong, to see that it is noticed; nothing for a real scenario. */
  default Set<Kind> mustShow() {
    return Set.of();
  }
}
