package org.wellnessconnection.places;

import java.util.Set;

/**
 * What somebody says when they register.
 *
 * @param roomName how they would like to be called in the room
 * @param note to the facilitators; forgotten after the session
 * @param consent the version that they agreed to
 */
public record Wish(
    String roomName, Set<Need> needs, String note, String consent, Preferences preferences) {
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_VERSION = 32;

  /** What helps somebody to take part. */
  public enum Need {
    CAPTIONS,
    TYPING_ONLY,
    ENGLISH,
    FRENCH
  }

  /**
   * @throws IllegalArgumentException that names the field and repeats nothing
   */
  public Wish {
    needs = Set.copyOf(needs);
    require(roomName.length() <= LONGEST_NAME, "name: must have at most 32 characters");
    require(note.length() <= LONGEST_NOTE, "note: must have at most 500 characters");
    require(!consent.isBlank() && consent.length() <= LONGEST_VERSION, "consent: must be given");
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Preferences stay as they were stated first: trying others would tell who else is there. */
  Wish preferring(Preferences first) {
    return new Wish(roomName, needs, note, consent, first);
  }

  /** Name and consent stay; needs and note are as they are said now, preferences grow. */
  Wish changed(Change change) {
    return new Wish(
        roomName, change.needs(), change.note(), consent, preferences.and(change.more()));
  }

  /**
   * What somebody says anew after they registered.
   *
   * @param more preferences beside those that they stated before
   */
  public record Change(Set<Need> needs, String note, Preferences more) {
    public Change {
      needs = Set.copyOf(needs);
    }
  }

  /** What is left when the session is over. */
  Wish forgotten() {
    return new Wish(roomName, Set.of(), "", consent, Preferences.NONE);
  }
}
