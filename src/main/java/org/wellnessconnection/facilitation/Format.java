package org.wellnessconnection.facilitation;

import java.util.List;
import java.util.Objects;
import org.wellnessconnection.protocol.Phase;

/** How sessions of one kind are held. */
public record Format(String name, Admission admission, List<Phase> phases) {
  /** Who opens the door to a participant. */
  public enum Admission {
    AUTOMATIC,
    BY_FACILITATOR
  }

  /** A room that was planned before there were phases has none. */
  public Format {
    phases = List.copyOf(Objects.requireNonNullElse(phases, List.of()));
  }
}
