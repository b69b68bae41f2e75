package org.wellnessconnection.doctor;

import java.util.ArrayList;
import java.util.List;

/** Checks of which each needs that the one before found nothing wrong. */
public record InTurn(String what, List<Check> checks) implements Check {

  @Override
  public List<Finding> look() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      if (findings.stream().noneMatch(Finding::isWrong)) {
        findings.addAll(check.look());
      }
    }
    return findings;
  }
}
