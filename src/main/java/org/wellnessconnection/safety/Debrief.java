package org.wellnessconnection.safety;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Wording;

/**
 * What a facilitator writes down in the two minutes after a session.
 *
 * @param by the room name
 * @param concerns about people by their place in the room, never by name; may be empty
 * @param checkIn with whom the coordinators are asked to check in
 */
@RecordBuilder
public record Debrief(
    Instant at,
    String by,
    Climate climate,
    String concerns,
    Own own,
    Set<Wish> wishes,
    List<CheckIn> checkIn)
    implements DebriefBuilder.With {
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

  /**
   * Somebody with whom the coordinators are asked to check in.
   *
   * @param name the room name
   * @param mark what stands for them in this room, so that they can be forgotten
   */
  public record CheckIn(String name, String mark) {}

  public Debrief {
    wishes = Set.copyOf(wishes);
    checkIn = List.copyOf(Objects.requireNonNullElse(checkIn, List.of()));
  }

  /** Somebody is not named in it any more. */
  public Debrief without(String mark) {
    return withCheckIn(checkIn.stream().filter(one -> !one.mark().equals(mark)).toList());
  }

  public Optional<Refusal> fault() {
    return concerns.isEmpty() ? Optional.empty() : Wording.fault(concerns, LONGEST_CONCERNS);
  }
}
