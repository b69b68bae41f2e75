package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with somebody's place.
 *
 * @param until when an offer is over, or when a place has to be confirmed by
 */
public record Standing(State state, Instant since, Optional<Instant> until) {

  /** From wishing for a place to having one, or not. */
  public enum State {
    REGISTERED,
    CONFIRMED,
    WAITLISTED,
    /** One place is kept for them. */
    OFFERED,
    /** A place is free for whoever of all who wait is first to accept. */
    OFFERED_TO_ALL,
    CANCELLED,
    CANCELLED_LATE,
    EXPIRED
  }

  static Standing of(State state, Instant since) {
    return new Standing(state, since, Optional.empty());
  }

  static Standing until(State state, Instant since, Instant until) {
    return new Standing(state, since, Optional.of(until));
  }

  /** Whoever was away several times says within a day that they come; never after the start. */
  static Standing registered(Instant now, Optional<Duration> confirmWithin, Instant starts) {
    return new Standing(
        State.REGISTERED, now, confirmWithin.map(now::plus).filter(starts::isAfter));
  }

  public boolean hasPlace() {
    return state == State.REGISTERED || state == State.CONFIRMED;
  }

  /** A place of their own, or one that is kept for them. */
  boolean takesPlace() {
    return hasPlace() || state == State.OFFERED;
  }

  /** On the waitlist, with no place kept for them. */
  boolean waits() {
    return state == State.WAITLISTED || state == State.OFFERED_TO_ALL;
  }

  public boolean isActive() {
    return takesPlace() || waits();
  }

  boolean isOver(Instant now) {
    boolean ends = state == State.OFFERED || state == State.REGISTERED;
    return ends && until.filter(at -> !at.isAfter(now)).isPresent();
  }
}
