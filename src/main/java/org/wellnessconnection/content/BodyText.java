package org.wellnessconnection.content;

import java.util.List;

/**
 * The body of a text.
 *
 * @param html finished; nothing in it but what the format of these files allows
 * @param words the same as plain words, to be searched
 */
public record BodyText(String html, String words, List<Link> links) {
  public BodyText {
    links = List.copyOf(links);
  }
}
