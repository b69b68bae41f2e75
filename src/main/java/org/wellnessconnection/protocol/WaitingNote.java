package org.wellnessconnection.protocol;

/** What a facilitator may have told to somebody who waits, in that person's own language. */
public enum WaitingNote {
  SEEN,
  FEW_MINUTES,
  NEXT_PAUSE,
  WRITE_FIRST
}
