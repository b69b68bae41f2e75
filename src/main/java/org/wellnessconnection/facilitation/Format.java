package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.protocol.Phase;

/**
 * How sessions of one kind are held.
 *
 * @param lateUntil how long after the start somebody new still comes in; empty: the whole session
 * @param kept how long what was written is kept after the end; empty: as long as is usual
 */
public record Format(
    String name,
    Admission admission,
    List<Phase> phases,
    Optional<Duration> lateUntil,
    Optional<Duration> kept) {
  /** Who opens the door to a participant. */
  public enum Admission {
    AUTOMATIC,
    BY_FACILITATOR,
    /** It opens by itself, but only while somebody who facilitates is there. */
    ATTENDED;

    /** Whether nobody has to be let in by hand. */
    public boolean isByItself() {
      return this != BY_FACILITATOR;
    }
  }

  /** A room that was planned before there were phases has none. */
  public Format {
    phases = List.copyOf(Objects.requireNonNullElse(phases, List.of()));
    lateUntil = LatePolicy.checked(lateUntil);
  }

  /** With the usual time for those who come late. */
  public Format(String name, Admission admission, List<Phase> phases) {
    this(name, admission, phases, LatePolicy.usual(name), Optional.empty());
  }

  public Format lateUntil(Duration afterTheStart) {
    return new Format(name, admission, phases, Optional.of(afterTheStart), kept);
  }

  /** One without a plan: people talk, and raise their hands. */
  public Format(String name, Admission admission) {
    this(name, admission, List.of());
  }
}
