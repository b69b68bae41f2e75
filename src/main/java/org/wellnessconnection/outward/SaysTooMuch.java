package org.wellnessconnection.outward;

/** Somebody answers more than was to be read. */
public final class SaysTooMuch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SaysTooMuch() {
    super("says too much", null, false, false);
  }
}
