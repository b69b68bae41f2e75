package org.wellnessconnection.doctor;

import java.util.List;
import java.util.stream.Collectors;

/** The findings as a table for a terminal. */
public record Report(List<Finding> findings) {
  private static final String ROW = "%-6s %-34s %s%n";
  private static final String MEND = "%-6s %-34s -> %s%n";

  public boolean isWell() {
    return findings.stream().noneMatch(Finding::isWrong);
  }

  public String text() {
    return findings.stream().map(Report::row).collect(Collectors.joining()) + verdict();
  }

  private static String row(Finding finding) {
    String seen = ROW.formatted(finding.verdict().word(), finding.what(), finding.seen());
    return finding.isWrong() ? seen + MEND.formatted("", "", finding.mend()) : seen;
  }

  private String verdict() {
    long wrong = findings.stream().filter(Finding::isWrong).count();
    return wrong == 0
        ? "Nothing is wrong.%n".formatted()
        : wrong == 1
            ? "One thing is wrong.%n".formatted()
            : "%d things are wrong.%n".formatted(wrong);
  }
}
