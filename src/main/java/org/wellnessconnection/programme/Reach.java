package org.wellnessconnection.programme;

/** How far a change of one session goes. */
public enum Reach {
  THIS,
  FOLLOWING,
  ALL
}
