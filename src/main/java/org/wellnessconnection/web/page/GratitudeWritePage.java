package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * Where somebody writes.
 *
 * @param names to choose from
 * @param wrong which field cannot be kept as it is
 * @param parts the text with what should be looked at; none: nothing was found
 */
public record GratitudeWritePage(
    Page page,
    String prompt,
    Fields fields,
    List<String> names,
    Optional<Wrong> wrong,
    List<PostPart> parts)
    implements Shown {
  public GratitudeWritePage {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
  }

  /**
   * What is in the fields.
   *
   * @param as whether others see the name: "named" or "unnamed"
   * @param instead the post in whose place this one comes; empty: none
   */
  public record Fields(String as, String name, String language, String text, String instead) {}

  /** A field, and the code of what is wrong with it. */
  public record Wrong(String field, String code) {}

  public boolean isWrong(String field) {
    return wrong.filter(it -> it.field().equals(field)).isPresent();
  }

  /** Why each kind of thing should be looked at, each once. */
  public List<String> whys() {
    return parts.stream().flatMap(part -> part.why().stream()).distinct().toList();
  }

  @Override
  public String template() {
    return "gratitudewrite.jte";
  }
}
