package org.wellnessconnection.places;

/** What became of a place, seen after the session. */
public enum Outcome {
  ATTENDED,
  ATTENDED_PART,
  AWAY,
  EXCUSED
}
