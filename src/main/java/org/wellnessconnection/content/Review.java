package org.wellnessconnection.content;

import java.time.LocalDate;

/** Who answers for a text, when they last looked, and by when they look again. */
public record Review(String owner, LocalDate checked, LocalDate by) {
  private static final int LONGEST_OWNER = 120;

  public Review {
    Fault.unlessLine("owner", owner, LONGEST_OWNER);
    Fault.unless(checked.isBefore(by), "review_by", "must be after checked");
  }

  public boolean isOverdue(LocalDate today) {
    return by.isBefore(today);
  }
}
