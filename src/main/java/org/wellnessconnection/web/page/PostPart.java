package org.wellnessconnection.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.gratitude.Finding;

/**
 * A part of a post, and why somebody should look at it.
 *
 * @param why a kind of {@link Finding}, with words under {@code gratitude.found.}
 */
public record PostPart(String text, Optional<String> why) {

  /** The whole text, in parts. */
  public static List<PostPart> of(String text, List<Finding> findings) {
    List<PostPart> parts = new ArrayList<>();
    int done = 0;
    for (Finding found : findings) {
      parts.add(new PostPart(text.substring(done, found.from()), Optional.empty()));
      String marked = text.substring(found.from(), found.to());
      parts.add(new PostPart(marked, Optional.of(found.kind().code())));
      done = found.to();
    }
    parts.add(new PostPart(text.substring(done), Optional.empty()));
    return parts.stream().filter(part -> !part.text().isEmpty()).toList();
  }
}
