package org.wellnessconnection.protocol;

/** How far the video was told that somebody is out. */
public enum VideoReach {
  /** Out on every device, and the door there does not let them in again. */
  LOCKED_OUT,

  /** Out, and the others meet elsewhere; nothing keeps them from where they were. */
  REMOVED_ONLY,

  /** Nobody could be told; they may still be there. */
  NOT_REACHED
}
