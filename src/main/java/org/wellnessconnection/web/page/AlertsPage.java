package org.wellnessconnection.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where somebody is needed, for those on call; never what was said there. */
public record AlertsPage(Page page, List<Need> needs) implements Shown {

  public AlertsPage {
    needs = List.copyOf(needs);
  }

  /**
   * One alert.
   *
   * @param kind with words under {@code alerts.kind.}
   * @param title of the session, in the page's language; empty where it is not known any more
   */
  public record Need(
      String id,
      String kind,
      String room,
      String title,
      Instant at,
      long minutes,
      Optional<Taken> taken) {}

  /** Who has it, as the staff knows them. */
  public record Taken(String by, long minutes) {}

  @Override
  public String template() {
    return "alerts.jte";
  }
}
