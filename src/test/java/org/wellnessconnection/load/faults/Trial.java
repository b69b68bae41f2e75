package org.wellnessconnection.load.faults;

import org.wellnessconnection.load.check.Tally;

/** What came of a scenario, and what was measured besides. */
public record Trial(Tally tally, String measured) {

  static Trial of(Tally tally) {
    return new Trial(tally, "");
  }
}
