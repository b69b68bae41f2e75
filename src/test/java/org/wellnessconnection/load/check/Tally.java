package org.wellnessconnection.load.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.load.check.Finding.Kind;

/** What was counted, and everything found wrong. */
public record Tally(
    long sent, long acknowledged, int resets, Duration longestSilence, List<Finding> findings) {

  public static final Tally NOTHING = new Tally(0, 0, 0, Duration.ZERO, List.of());

  public Tally {
    findings = List.copyOf(findings);
  }

  public Tally plus(Tally other) {
    return new Tally(
        sent + other.sent,
        acknowledged + other.acknowledged,
        resets + other.resets,
        longestSilence.compareTo(other.longestSilence) > 0 ? longestSilence : other.longestSilence,
        joined(findings, other.findings));
  }

  public Tally and(List<Finding> more) {
    return new Tally(sent, acknowledged, resets, longestSilence, joined(findings, more));
  }

  public long count(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  private static List<Finding> joined(List<Finding> some, List<Finding> more) {
    List<Finding> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
