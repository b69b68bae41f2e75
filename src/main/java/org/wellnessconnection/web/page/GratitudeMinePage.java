package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One's own posts, wherever they are.
 *
 * @param help whether help comes first
 * @param notice what was just done, with words under {@code gratitude.notice.}
 */
public record GratitudeMinePage(Page page, List<Mine> posts, boolean help, Optional<String> notice)
    implements Shown {
  public GratitudeMinePage {
    posts = List.copyOf(posts);
  }

  /**
   * One of them.
   *
   * @param stage with words under {@code gratitude.stage.}
   * @param minutes until it is published by itself
   * @param note of a moderator
   * @param answered whether anybody answered with a sign
   */
  public record Mine(
      PostView post, String stage, long minutes, Optional<String> note, boolean answered) {

    public boolean is(String one) {
      return stage.equals(one);
    }
  }

  @Override
  public String template() {
    return "gratitudemine.jte";
  }
}
