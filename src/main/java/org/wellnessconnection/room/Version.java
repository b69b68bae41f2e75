package org.wellnessconnection.room;

/**
 * The room that something is decided on. The control version alone is not enough: after a failover
 * another history may have come to the same one.
 *
 * @param epoch the history of the last append
 */
public record Version(long control, String epoch) {
  /** Before the first append. */
  public static final Version NONE = new Version(0, "-");
}
