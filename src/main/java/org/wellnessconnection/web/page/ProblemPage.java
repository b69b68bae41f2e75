package org.wellnessconnection.web.page;

/**
 * A page for what went wrong.
 *
 * @param code an error code of the protocol, with words under {@code refusal.}
 * @param requestId what the person may quote when asking for help
 */
public record ProblemPage(Page page, String code, String requestId) implements Shown {
  @Override
  public String template() {
    return "problem.jte";
  }
}
