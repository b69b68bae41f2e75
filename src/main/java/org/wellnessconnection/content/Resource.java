package org.wellnessconnection.content;

import java.util.List;
import java.util.Set;
import org.wellnessconnection.member.Jurisdiction;

/**
 * Something to read, and what it rests on.
 *
 * @param whom for whom it is looked up
 * @param where the provinces and territories that it is about; empty: all
 */
public record Resource(
    Leaf leaf,
    Set<Whom> whom,
    Kind kind,
    Set<Jurisdiction> where,
    String licence,
    List<Source> sources)
    implements Item {
  private static final int LONGEST_LICENCE = 120;

  public Resource {
    whom = Set.copyOf(whom);
    where = Set.copyOf(where);
    sources = List.copyOf(sources);
    Fault.unless(!whom.isEmpty(), "for", "must name at least one of me, colleague, group");
    Fault.unless(!sources.isEmpty(), "sources", "must name at least one");
    Fault.unlessLine("licence", licence, LONGEST_LICENCE);
  }

  /** Whether it helps somebody who is there. */
  public boolean isAbout(Jurisdiction place) {
    return where.isEmpty() || where.contains(place);
  }

  @Override
  public String path() {
    return "/resources/" + leaf.slug();
  }
}
