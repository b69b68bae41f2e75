package org.wellnessconnection.protocol;

/** Whether somebody wishes to be contacted after the session. */
public enum FollowUp {
  CONTACT,
  NONE
}
