package org.wellnessconnection.facilitation;

/** How far a session has come. On hold it stays where it is. */
public enum Stage {
  PUBLISHED,
  DOORS_OPEN,
  LIVE,
  CLOSING,
  ENDED,
  /** The room knows nobody any more: only counts. */
  SEALED,
  /** What was said is gone, too. */
  PURGED
}
