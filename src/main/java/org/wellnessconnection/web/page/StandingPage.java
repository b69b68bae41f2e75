package org.wellnessconnection.web.page;

/**
 * For somebody who has registered and is not a member.
 *
 * @param standing {@code awaiting} or {@code declined}, with words under {@code standing.}
 */
public record StandingPage(Page page, String standing) implements Shown {
  @Override
  public String template() {
    return "standing.jte";
  }
}
