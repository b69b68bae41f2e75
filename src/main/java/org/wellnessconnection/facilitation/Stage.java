package org.wellnessconnection.facilitation;

/** How far a session has come. On hold it stays where it is. */
public enum Stage {
  PUBLISHED,
  DOORS_OPEN,
  LIVE,
  CLOSING,
  ENDED,
  /** Nothing is left but counts. */
  SEALED
}
