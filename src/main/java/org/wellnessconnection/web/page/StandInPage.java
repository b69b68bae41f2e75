package org.wellnessconnection.web.page;

import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.programme.Session;

/**
 * Somebody is asked whether they would lead a session.
 *
 * @param why what they wished for was refused, as a code
 */
public record StandInPage(
    Page page, Session session, String when, Where where, Optional<String> why) implements Shown {

  /** How it stands with it for the reader. */
  public enum Where {
    OPEN,
    YOURS,
    GONE;

    /** There are words under {@code stand_in.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return where == Where.OPEN;
  }

  public boolean isTheirs() {
    return where == Where.YOURS;
  }

  public String title() {
    return session.outline().title().getOrDefault(page.texts().language(), "");
  }

  @Override
  public String template() {
    return "standin.jte";
  }
}
