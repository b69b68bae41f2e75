package org.wellnessconnection.programme;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.Phase;

/**
 * How sessions of each kind are held, by the name of the format.
 *
 * @param late how long after the start somebody new still comes in, where it is not as usual
 */
public record Formats(Map<String, List<Phase>> phases, Map<String, Duration> late) {
  public Formats {
    phases = Map.copyOf(phases);
    late = Map.copyOf(late);
  }

  public Formats(Map<String, List<Phase>> phases) {
    this(phases, Map.of());
  }

  /** How long after the start somebody new still comes in; empty: the whole session. */
  public Optional<Duration> late(Outline outline) {
    Format usual = new Format(outline.format(), outline.admission());
    return outline
        .late()
        .or(() -> Optional.ofNullable(late.get(outline.format())))
        .or(usual::lateUntil);
  }

  /** The format of a session, with a door of its own. */
  Format of(Programme.Session session) {
    List<Phase> planned = phases.get(session.format());
    if (planned == null) {
      throw new IllegalArgumentException("no phases for " + session.format());
    }
    Format usual = new Format(session.format(), session.admission(), planned);
    return Optional.ofNullable(late.get(session.format())).map(usual::lateUntil).orElse(usual);
  }

  /**
   * The same programme.
   *
   * @throws IllegalArgumentException if a session is to be held in a way that nobody described
   */
  public Programme checked(Programme programme) {
    programme.sessions().forEach(session -> require("sessions", session.format()));
    programme.lines().forEach(series -> require("series", series.format()));
    return programme;
  }

  private void require(String where, String format) {
    if (!phases.containsKey(format)) {
      throw new IllegalArgumentException(
          where + ": format: " + format + " has no phases in the file of formats");
    }
  }
}
