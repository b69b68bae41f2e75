package org.wellnessconnection.programme;

import java.time.LocalDate;

/** The years in which a programme can be meant. */
final class Years {
  private static final int FIRST = 2000;
  private static final int LAST = 2099;

  private Years() {}

  static boolean hold(LocalDate date) {
    return date.getYear() >= FIRST && date.getYear() <= LAST;
  }
}
