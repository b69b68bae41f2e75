package org.wellnessconnection.content;

import org.wellnessconnection.protocol.Slug;

/**
 * What every text has, in one language.
 *
 * @param language {@code en} or {@code fr}
 * @param order where it stands among the others; small numbers first
 */
public record Leaf(
    Slug slug,
    String language,
    String title,
    String summary,
    Review review,
    int order,
    BodyText body) {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_SUMMARY = 200;

  public Leaf {
    Fault.unlessLine("title", title, LONGEST_TITLE);
    Fault.unlessLine("summary", summary, LONGEST_SUMMARY);
  }
}
