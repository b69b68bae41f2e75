package org.wellnessconnection.load.pretend;

/**
 * A fault planted in the pretended server, so that generator and checker can be seen to catch it.
 */
public enum Plant {
  NONE,
  /** Every seventh word is acknowledged and then forgotten. */
  FORGETS,
  /** An attempt made again is done again. */
  REPEATS,
  /** Participants do not hear one of the words. */
  SKIPS,
  /** Participants hear two words the wrong way round. */
  SWAPS,
  /** Whoever comes back hears one word twice. */
  ECHOES
}
