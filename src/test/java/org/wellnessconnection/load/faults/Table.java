package org.wellnessconnection.load.faults;

import java.io.PrintStream;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.check.Tally;

/** The outcomes as a table, row by row as they come; what was found wrong stands below its row. */
public final class Table {

  private static final String ROW = "%-42s %7s %7s %8s %6s %7s %7s %6s %6s %9s  %s%n";
  private static final int EXAMPLES = 5;
  private static final int LONGEST = 300;

  private final PrintStream out;

  public Table(PrintStream out) {
    this.out = out;
  }

  public void head() {
    out.printf(
        ROW,
        "scenario",
        "seed",
        "sent",
        "acknowl.",
        "lost",
        "doubled",
        "order",
        "gaps",
        "resets",
        "silence",
        "verdict");
  }

  public void row(Outcome outcome) {
    Tally tally = outcome.tally();
    out.printf(
        ROW,
        outcome.scenario().name(),
        outcome.seed(),
        tally.sent(),
        tally.acknowledged(),
        tally.count(Kind.LOST),
        tally.count(Kind.DOUBLED),
        tally.count(Kind.OUT_OF_ORDER),
        tally.count(Kind.GAP),
        tally.resets(),
        "%.2f s".formatted(tally.longestSilence().toMillis() / 1e3),
        outcome.verdict());
    if (!outcome.isAsItMustBe()) {
      tally.findings().stream().limit(EXAMPLES).forEach(this::example);
    }
  }

  private void example(Finding finding) {
    String what = finding.what();
    out.printf("    %s: %s%n", finding.kind(), what.substring(0, Math.min(what.length(), LONGEST)));
  }
}
