package org.wellnessconnection.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.programme.Spoken;
import org.wellnessconnection.web.page.PlanPage.Person;

/**
 * Eight weeks of sessions.
 *
 * @param asked sessions that the reader is asked to lead, by name and time
 * @param all whether it shows everybody's sessions, and not only those that the reader leads
 * @param lounges who is on duty there in the two weeks ahead
 */
public record WeekPage(
    Page page, boolean all, List<Person> asked, List<Week> weeks, List<LoungeDuty> lounges)
    implements Shown {
  private static final int NEXT = 3;

  public WeekPage {
    asked = List.copyOf(asked);
    weeks = List.copyOf(weeks);
    lounges = List.copyOf(lounges);
  }

  /** The sessions of one week, which begins on a Monday. */
  public record Week(String begins, List<WeekLine> lines) {
    public Week {
      lines = List.copyOf(lines);
    }

    /** How many sessions are held in this language or these. */
    public long spoken(Spoken spoken) {
      return held().filter(it -> it.session().outline().spoken() == spoken).count();
    }

    public long uncovered() {
      return held().filter(WeekLine::isUncovered).count();
    }

    /** Everybody who is on call at some time of this week. */
    public String onCall() {
      return held()
          .flatMap(it -> it.around().onCall().stream())
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
    }

    private Stream<WeekLine> held() {
      return lines.stream().filter(it -> !it.isCancelled());
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
