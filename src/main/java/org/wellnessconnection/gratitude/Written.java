package org.wellnessconnection.gratitude;

import java.util.List;

/** What comes of a draft that somebody sends. */
public sealed interface Written {

  /** It is on its way. */
  record Kept(Post post) implements Written {}

  /** It is not kept; these parts are to be looked at first. */
  record Found(List<Finding> findings) implements Written {
    public Found {
      findings = List.copyOf(findings);
    }
  }

  /** It cannot be kept as it is. */
  record Faulty(Draft.Fault fault) implements Written {}
}
