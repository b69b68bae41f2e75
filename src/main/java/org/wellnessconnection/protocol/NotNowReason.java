package org.wellnessconnection.protocol;

/** Why somebody cannot come in this time; told to them. */
public enum NotNowReason {
  FULL,
  LATE,
  NOT_REGISTERED,
  OTHER
}
