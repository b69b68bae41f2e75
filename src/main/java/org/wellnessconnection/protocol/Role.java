package org.wellnessconnection.protocol;

/** What somebody is in one room. */
public enum Role {
  PARTICIPANT,
  FACILITATOR
}
