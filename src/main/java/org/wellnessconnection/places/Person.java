package org.wellnessconnection.places;

import java.util.List;
import java.util.Optional;

/**
 * Who somebody is to those who would rather not meet them.
 *
 * @param name as the staff knows it
 * @param workplace or programme, if they said it
 */
public record Person(Folded name, Optional<Folded> workplace, Stage stage) {
  private static final int LONGEST = 120;

  /** Whether somebody is in training. */
  public enum Stage {
    LEARNER,
    PHYSICIAN
  }

  /**
   * @throws IllegalArgumentException that names the field and repeats nothing
   */
  public static Person of(String name, Optional<String> workplace, Stage stage) {
    if (workplace.filter(it -> it.length() > LONGEST || it.isBlank()).isPresent()) {
      throw new IllegalArgumentException("workplace: must have at most 120 characters");
    }
    return new Person(Folded.of(name), workplace.map(Folded::of), stage);
  }

  boolean worksWith(Person other) {
    boolean same = workplace.equals(other.workplace);
    return same && workplace.isPresent();
  }

  Person forgotten() {
    return new Person(new Folded(List.of()), Optional.empty(), stage);
  }
}
