package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.Sign;

/**
 * A post as a page shows it: who wrote it is not in it.
 *
 * @param name empty where somebody stays unnamed
 * @param day when it was published or, before that, written
 * @param mine whether the reader wrote it
 * @param pressed the signs with which the reader answered
 */
public record PostView(
    String id,
    Optional<String> name,
    String language,
    String text,
    String day,
    boolean mine,
    Set<Sign> pressed) {
  public PostView {
    pressed = Set.copyOf(pressed);
  }

  public static PostView of(Post post, Page page, boolean mine, Set<Sign> pressed) {
    return new PostView(
        post.id().value(),
        post.words().name(),
        post.words().language(),
        post.words().text(),
        page.day(post.since()),
        mine,
        pressed);
  }

  public List<String> paragraphs() {
    return Stream.of(text.split("\n\n")).toList();
  }

  public boolean isPressed(Sign sign) {
    return pressed.contains(sign);
  }
}
