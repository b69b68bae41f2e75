package org.wellnessconnection.video;

/**
 * The secret that this server and the module in Prosody share. Whoever has it decides who is in.
 */
public record ControlSecret(String words) {
  public static final int SHORTEST = 32;

  public ControlSecret {
    if (words.length() < SHORTEST) {
      throw new IllegalArgumentException("must have " + SHORTEST + " characters or more");
    }
  }

  @Override
  public String toString() {
    return "ControlSecret";
  }
}
