package org.wellnessconnection.programme;

/** For whom a session is. */
public enum Audience {
  ALL,
  LEARNERS,
  PHYSICIANS
}
