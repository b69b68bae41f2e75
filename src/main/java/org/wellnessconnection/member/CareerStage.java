package org.wellnessconnection.member;

import java.util.Locale;

/** Where in medicine somebody is; whoever is somewhere in it may register. */
public enum CareerStage {
  STUDENT,
  RESIDENT,
  FELLOW,
  PRACTISING,
  RETIRED;

  /** There are words under {@code stage.}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isLearner() {
    return this == STUDENT || this == RESIDENT || this == FELLOW;
  }
}
