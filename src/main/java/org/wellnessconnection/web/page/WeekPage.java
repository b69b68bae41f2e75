package org.wellnessconnection.web.page;

import java.util.List;

/**
 * Eight weeks of sessions.
 *
 * @param all whether it shows everybody's sessions, and not only those that the reader leads
 */
public record WeekPage(Page page, boolean all, List<Week> weeks) implements Shown {
  public WeekPage {
    weeks = List.copyOf(weeks);
  }

  /** The sessions of one week, which begins on a Monday. */
  public record Week(String begins, List<WeekLine> lines) {
    public Week {
      lines = List.copyOf(lines);
    }
  }

  @Override
  public String template() {
    return "week.jte";
  }
}
