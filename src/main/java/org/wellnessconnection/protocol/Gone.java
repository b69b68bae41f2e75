package org.wellnessconnection.protocol;

/** Stands in place of a text that was taken away. */
public record Gone(Cited cited, Why why) {
  /** By whom, without naming anybody. */
  public enum Why {
    WITHDRAWN,
    HIDDEN
  }
}
