package org.wellnessconnection.protocol;

/** What somebody is in one room. */
public enum Role {
  PARTICIPANT,
  FACILITATOR,

  /** Called to a request for support: hears what facilitators hear of it, and moderates nobody. */
  SAFETY_LEAD
}
