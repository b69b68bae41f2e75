package org.wellnessconnection.programme;

import java.util.List;
import java.util.Map;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.Phase;

/** How sessions of each kind are held: their phases, by the name of the format. */
public record Formats(Map<String, List<Phase>> phases) {
  public Formats {
    phases = Map.copyOf(phases);
  }

  /** The format of a session, with a door of its own. */
  Format of(Programme.Session session) {
    List<Phase> planned = phases.get(session.format());
    if (planned == null) {
      throw new IllegalArgumentException("no phases for " + session.format());
    }
    return new Format(session.format(), session.admission(), planned);
  }

  /**
   * The same programme.
   *
   * @throws IllegalArgumentException if a session is to be held in a way that nobody described
   */
  public Programme checked(Programme programme) {
    for (Programme.Session session : programme.sessions()) {
      if (!phases.containsKey(session.format())) {
        throw new IllegalArgumentException(
            "sessions: format: " + session.format() + " has no phases in the file of formats");
      }
    }
    return programme;
  }
}
