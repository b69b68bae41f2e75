package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.crowd.Seed;

/** One row of the table. */
public record Outcome(Scenario scenario, Seed seed, Trial trial) {

  /** Runs a scenario; one that breaks off is not clean either. */
  public static Outcome of(Scenario scenario, House house, Seed seed, Pace pace) {
    try {
      return new Outcome(scenario, seed, scenario.run(house, seed, pace));
    } catch (IOException | IllegalStateException brokenOff) {
      List<Finding> why = List.of(Finding.late("broke off: " + brokenOff));
      return new Outcome(scenario, seed, Trial.of(Tally.NOTHING.and(why)));
    }
  }

  /** A real scenario is clean; a control has lost or doubled something. */
  public boolean isAsItMustBe() {
    return scenario.mustFail()
        ? tally().count(Kind.LOST) + tally().count(Kind.DOUBLED) > 0
        : tally().isClean() && tally().acknowledged() > 0;
  }

  public Tally tally() {
    return trial.tally();
  }

  public String verdict() {
    String words =
        scenario.mustFail()
            ? (isAsItMustBe() ? "fails as it must" : "NOT CAUGHT")
            : (isAsItMustBe() ? "clean" : "BROKEN: " + kinds());
    return trial.measured().isEmpty() ? words : words + " (" + trial.measured() + ")";
  }

  private String kinds() {
    return tally().isClean()
        ? "nothing was acknowledged"
        : Arrays.stream(Kind.values())
            .filter(kind -> tally().count(kind) > 0)
            .map(kind -> tally().count(kind) + " " + kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }
}
