package org.wellnessconnection.content;

/** A question that people ask, and its answer. */
public record Question(Leaf leaf) implements Item {
  @Override
  public String path() {
    return "/faq/" + leaf.slug();
  }
}
