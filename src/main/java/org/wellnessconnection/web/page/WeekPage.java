package org.wellnessconnection.web.page;

import java.util.List;

/**
 * Eight weeks of sessions.
 *
 * @param all whether it shows everybody's sessions, and not only those that the reader leads
 * @param lounges who is on duty there in the two weeks ahead
 */
public record WeekPage(Page page, boolean all, List<Week> weeks, List<LoungeDuty> lounges)
    implements Shown {
  private static final int NEXT = 3;

  public WeekPage {
    weeks = List.copyOf(weeks);
    lounges = List.copyOf(lounges);
  }

  /** The sessions of one week, which begins on a Monday. */
  public record Week(String begins, List<WeekLine> lines) {
    public Week {
      lines = List.copyOf(lines);
    }
  }

  public long unfilled() {
    return lounges.stream().filter(duty -> !duty.isFilled()).count();
  }

  /** The others stand on a page of their own. */
  public List<LoungeDuty> nextDuties() {
    return lounges.stream().limit(NEXT).toList();
  }

  @Override
  public String template() {
    return "week.jte";
  }
}
