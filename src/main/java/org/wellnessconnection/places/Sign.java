package org.wellnessconnection.places;

/** What everybody may know of how full a session is: words, never numbers. */
public enum Sign {
  PLACES,
  FEW,
  WAITLIST
}
