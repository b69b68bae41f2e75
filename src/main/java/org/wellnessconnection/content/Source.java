package org.wellnessconnection.content;

import java.util.Optional;

/** What a resource rests on, and where that can be read. */
public record Source(String name, Optional<String> url) {
  private static final int LONGEST_NAME = 300;

  public Source {
    Fault.unlessLine("sources", name, LONGEST_NAME);
    url.ifPresent(it -> Fault.unless(Destination.isElsewhere(it), "sources", Destination.OUTSIDE));
  }
}
