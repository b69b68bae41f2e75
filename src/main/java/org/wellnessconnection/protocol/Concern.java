package org.wellnessconnection.protocol;

/** What somebody asks for, from the least to the most pressing; a worry is about somebody else. */
public enum Concern {
  MOMENT,
  CHECK,
  UNSAFE,
  WORRY;

  /** A moment for oneself is nobody's to answer. */
  public boolean wantsAnAnswer() {
    return this != MOMENT;
  }
}
