package org.wellnessconnection.protocol;

/** Why a room is on hold. */
public enum HoldReason {
  FACILITATOR_LOST,
  FACILITATOR_HOLD,
  SAFETY
}
