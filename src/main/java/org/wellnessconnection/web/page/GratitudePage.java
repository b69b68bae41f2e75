package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.gratitude.Sign;

/**
 * What members wrote to one another, the newest first.
 *
 * @param language only those in it; empty for all
 * @param before the place where this page begins; empty for the first one
 * @param newest where the newest post is, to be told of later ones
 * @param older the place where the next page begins
 * @param notice what was just done, with words under {@code gratitude.notice.}
 */
public record GratitudePage(
    Page page,
    String prompt,
    List<PostView> posts,
    String language,
    String before,
    long newest,
    Optional<Long> older,
    Optional<String> notice)
    implements Shown {
  public GratitudePage {
    posts = List.copyOf(posts);
  }

  public Sign[] signs() {
    return Sign.values();
  }

  /** Where this choice of language leads. */
  public String filtered(String choice) {
    return choice.isEmpty() ? "/gratitude" : "/gratitude?language=" + choice;
  }

  public String olderLink() {
    String filter = language.isEmpty() ? "" : "&language=" + language;
    return "/gratitude?before=" + older.orElse(0L) + filter;
  }

  @Override
  public String template() {
    return "gratitude.jte";
  }
}
