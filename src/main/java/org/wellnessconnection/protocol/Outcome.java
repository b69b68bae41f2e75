package org.wellnessconnection.protocol;

/** How a session ended for those who came. */
public enum Outcome {
  COMPLETED,
  /** It was us who could not hold it: nobody missed anything by their own doing. */
  EXCUSED
}
