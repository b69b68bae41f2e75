package org.wellnessconnection.web.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Reach;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionSeen;

/**
 * One session ahead, with all that may be done about it.
 *
 * @param rights what the reader may do here
 * @param choices who may lead, and who does
 */
public record PlanPage(Page page, WeekLine line, Rights rights, Choices choices, Typed typed)
    implements Shown {

  /** Who reads it, whether they lead it, and whether they may plan. */
  public record Rights(String reader, boolean leads, boolean plans) {}

  /**
   * What there is to choose from.
   *
   * @param leading who leads now
   * @param qualified who could stand in for them
   * @param others sessions that could take the people of this one, by name and time
   */
  public record Choices(List<Person> leading, List<Person> qualified, List<Person> others) {
    public Choices {
      leading = List.copyOf(leading);
      qualified = List.copyOf(qualified);
      others = List.copyOf(others);
    }
  }

  /** Somebody or something to choose. */
  public record Person(String id, String name) {}

  public Session session() {
    return line.session();
  }

  public String seen() {
    return SessionSeen.of(session());
  }

  public String path(String action) {
    return "/week/" + line.id() + "/" + action;
  }

  public boolean isAhead() {
    return !session().isCancelled();
  }

  private LocalDateTime at() {
    return session().when().wall().at();
  }

  public String date() {
    return at().toLocalDate().toString();
  }

  public String time() {
    return at().toLocalTime().toString();
  }

  public String zone() {
    return session().when().wall().zone().getId();
  }

  public String minutes() {
    return Long.toString(session().when().lasts().toMinutes());
  }

  public List<Cancellation.Why> reasons() {
    return List.of(
        Cancellation.Why.NO_FACILITATOR,
        Cancellation.Why.TOO_FEW,
        Cancellation.Why.HOLIDAY,
        Cancellation.Why.OTHER);
  }

  public List<Reach> reaches() {
    return List.of(Reach.values());
  }

  /** The word of a choice in a form. */
  public static String code(Enum<?> choice) {
    return choice.name().toLowerCase(java.util.Locale.ROOT);
  }

  public Optional<String> fault() {
    return typed.code().map(code -> typed.why(page));
  }

  @Override
  public String template() {
    return "plan.jte";
  }
}
