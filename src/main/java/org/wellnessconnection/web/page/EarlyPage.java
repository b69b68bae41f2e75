package org.wellnessconnection.web.page;

/**
 * For whoever leads a session and comes before its room is theirs.
 *
 * @param from when they come in, in words
 */
public record EarlyPage(Page page, String session, String from) implements Shown {
  @Override
  public String template() {
    return "early.jte";
  }
}
