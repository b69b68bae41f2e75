package org.wellnessconnection.protocol;

/** How things stand for somebody who waits. Each has words of its own. */
public enum DoorState {
  NOT_OPEN,
  NO_FACILITATOR,
  WAITING,
  NEXT,
  RETURNED,
  HELD,
  LOCKED,
  TOO_LATE,
  NOT_NOW,

  /** Shown to facilitators: two of them ruled differently. To the person it is {@link #WAITING}. */
  CONTESTED
}
