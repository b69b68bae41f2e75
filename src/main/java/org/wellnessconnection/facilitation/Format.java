package org.wellnessconnection.facilitation;

/** How sessions of one kind are held. */
public record Format(String name, Admission admission) {
  /** Who opens the door to a participant. */
  public enum Admission {
    AUTOMATIC,
    BY_FACILITATOR
  }
}
