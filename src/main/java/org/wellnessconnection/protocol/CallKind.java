package org.wellnessconnection.protocol;

/** Why the people on call are called. */
public enum CallKind {
  FACILITATOR_LOST,
  SUPPORT_UNSEEN,
  NOT_SAFE,
  FOLLOW_UP,
  IDENTIFICATION
}
