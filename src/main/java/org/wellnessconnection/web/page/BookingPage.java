package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form by which a member registers for a session, with what they wrote before.
 *
 * @param faults what is wrong with which field, with words under {@code refusal.}
 * @param names to choose from
 * @param version of the text that they agree to
 * @param discreet whether letters say nothing in their subject
 */
public record BookingPage(
    Page page,
    Meeting meeting,
    Fields fields,
    Map<String, String> faults,
    List<String> names,
    String version,
    boolean discreet)
    implements Shown {
  static final List<String> ONLY = List.of("other_workplaces", "learners", "no_supervisors");
  static final List<String> NEEDS = List.of("captions", "typing_only", "english", "french");

  public BookingPage {
    names = List.copyOf(names);
  }

  /**
   * What is in the fields.
   *
   * @param avoided names, one a line
   * @param agreed the version that was agreed to, or nothing
   * @param attempt sent again it is the same registration
   */
  public record Fields(
      String name,
      String workplace,
      String avoided,
      Set<String> only,
      Set<String> needs,
      String note,
      String agreed,
      String attempt) {
    public Fields {
      only = Set.copyOf(only);
      needs = Set.copyOf(needs);
    }
  }

  public Optional<String> fault(String field) {
    return Optional.ofNullable(faults.get(field)).map(code -> page.say("refusal." + code));
  }

  /** What describes a field: its help, and what is wrong with it. */
  public String described(String field) {
    return field + "-help" + (faults.containsKey(field) ? " " + field + "-refused" : "");
  }

  public String invalid(String field) {
    return Boolean.toString(faults.containsKey(field));
  }

  public List<String> only() {
    return ONLY;
  }

  public List<String> needs() {
    return NEEDS;
  }

  @Override
  public String template() {
    return "booking.jte";
  }
}
