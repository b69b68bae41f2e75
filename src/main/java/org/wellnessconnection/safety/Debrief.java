package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Wording;

/**
 * What a facilitator writes down in the two minutes after a session.
 *
 * @param by the room name
 * @param concerns about people by their place in the room, never by name; may be empty
 */
public record Debrief(
    Instant at, String by, Climate climate, String concerns, Own own, Set<Wish> wishes) {
  static final int LONGEST_CONCERNS = 1_000;

  /** How it was in the group. */
  public enum Climate {
    WARM,
    CALM,
    MIXED,
    HEAVY,
    TENSE
  }

  /** How the facilitator is. */
  public enum Own {
    WELL,
    TIRED,
    MOVED,
    SHAKEN
  }

  /** What a facilitator would like. */
  public enum Wish {
    SUPERVISION,
    /** To talk to someone, soon. */
    TALK
  }

  public Debrief {
    wishes = Set.copyOf(wishes);
  }

  public Optional<Refusal> fault() {
    return concerns.isEmpty() ? Optional.empty() : Wording.fault(concerns, LONGEST_CONCERNS);
  }
}
