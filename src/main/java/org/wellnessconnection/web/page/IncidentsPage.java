package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.wellnessconnection.privacy.Incident.Harm;
import org.wellnessconnection.privacy.Incident.History;

/**
 * The register of incidents, and the form for the next version.
 *
 * @param day a moment as the reader's calendar shows it
 */
public record IncidentsPage(
    Page page, List<History> histories, Typed typed, Function<Instant, String> day)
    implements Shown {
  public IncidentsPage {
    histories = List.copyOf(histories);
  }

  public String word(String name) {
    return typed.or("", name, "");
  }

  public boolean isWrong(String field) {
    return typed.isWrong("", field);
  }

  /** Whether what is written adds to something known. */
  public boolean isKnown() {
    return !word("about").isEmpty();
  }

  public List<Harm> harms() {
    return List.of(Harm.values());
  }

  @Override
  public String template() {
    return "incidents.jte";
  }
}
