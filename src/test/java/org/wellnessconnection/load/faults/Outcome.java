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

  /** A real scenario is clean; a control shows what it was made to do wrong, and nothing else. */
  public boolean isAsItMustBe() {
    return isControl() ? isCaught() : tally().isClean() && tally().acknowledged() > 0;
  }

  private boolean isControl() {
    return !scenario.mustShow().isEmpty();
  }

  private boolean isCaught() {
    boolean shown = scenario.mustShow().stream().allMatch(kind -> tally().count(kind) > 0);
    return shown
        && tally().findings().stream()
            .map(Finding::kind)
            .allMatch(kind -> kind == Kind.UNANSWERED || scenario.mustShow().contains(kind));
  }

  public Tally tally() {
    return trial.tally();
  }

  public String verdict() {
    String good = isControl() ? "fails as it must" : "clean";
    String words = isAsItMustBe() ? good : "BROKEN: " + kinds();
    return trial.measured().isEmpty() ? words : words + " (" + trial.measured() + ")";
  }

  private String kinds() {
    return tally().isClean()
        ? "nothing to see"
        : Arrays.stream(Kind.values())
            .filter(kind -> tally().count(kind) > 0)
            .map(kind -> tally().count(kind) + " " + kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }
}
