package org.wellnessconnection.protocol;

/** Why a facilitator hides a message; told to its author. */
public enum Reason {
  PATIENT_DETAIL,
  UNKIND,
  OFF_TOPIC,
  SAFETY
}
