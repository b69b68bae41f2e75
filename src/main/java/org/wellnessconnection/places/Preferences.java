package org.wellnessconnection.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom somebody would rather not meet. Never shown to anybody, and forgotten after the session.
 *
 * @param avoided names of people
 */
public record Preferences(Set<Folded> avoided, Set<Only> only) {
  public static final int MOST_AVOIDED = 5;
  public static final Preferences NONE = new Preferences(Set.of(), Set.of());
  private static final int LONGEST_NAME = 80;

  /** What somebody would rather have. */
  public enum Only {
    OTHER_WORKPLACES,
    LEARNERS,
    NO_SUPERVISORS
  }

  public Preferences {
    avoided = Set.copyOf(avoided);
    only = Set.copyOf(only);
  }

  /**
   * @throws IllegalArgumentException that names the field and repeats nothing
   */
  public static Preferences of(List<String> avoided, Set<Only> only) {
    if (avoided.size() > MOST_AVOIDED || avoided.stream().anyMatch(Preferences::isNoName)) {
      throw new IllegalArgumentException("avoided: must be at most 5 names of people");
    }
    return new Preferences(
        avoided.stream().map(Folded::of).collect(Collectors.toUnmodifiableSet()), only);
  }

  private static boolean isNoName(String name) {
    return name.length() > LONGEST_NAME || Folded.of(name).words().isEmpty();
  }

  /**
   * These and more of them. Never fewer: whoever could take one back would see who is there.
   *
   * @throws IllegalArgumentException that names the field, where there would be too many
   */
  Preferences and(Preferences more) {
    Set<Folded> all = new HashSet<>(avoided);
    all.addAll(more.avoided);
    if (all.size() > MOST_AVOIDED) {
      throw new IllegalArgumentException("avoided: must be at most 5 names of people");
    }
    Set<Only> both = new HashSet<>(only);
    both.addAll(more.only);
    return new Preferences(all, both);
  }

  boolean isStated() {
    return !equals(NONE);
  }

  /** Whether somebody of this name is to be avoided. Looks at all names, whatever it has found. */
  boolean name(Folded other) {
    return avoided.stream().filter(it -> it.meets(other)).count() > 0;
  }

  /** Looks at everything, whatever it has found: its time tells nothing. */
  boolean exclude(Person me, Person other) {
    boolean named = name(other.name());
    boolean near = me.worksWith(other);
    boolean learner = other.stage() == Person.Stage.LEARNER;
    boolean elsewhere = only.contains(Only.OTHER_WORKPLACES);
    boolean alike = only.contains(Only.LEARNERS);
    boolean unwatched = only.contains(Only.NO_SUPERVISORS);
    return named || (near && elsewhere) || (alike && !learner) || (unwatched && near && !learner);
  }
}
