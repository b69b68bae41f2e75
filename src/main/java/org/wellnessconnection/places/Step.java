package org.wellnessconnection.places;

import java.util.Optional;

/** What a wish makes of the places of a session, and what is answered. */
public record Step(Places after, Told told) {
  /** A refusal changes nothing. */
  public boolean changes(Optional<Places> before) {
    return !(told instanceof Told.No) && before.filter(after::equals).isEmpty();
  }

  static Step no(Places same, Told.Why why) {
    return new Step(same, new Told.No(why));
  }

  static Step done(Places after) {
    return new Step(after, new Told.Done());
  }
}
