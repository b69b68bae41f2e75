package org.wellnessconnection.gratitude;

import java.util.Optional;

/**
 * What peers read.
 *
 * @param name empty where somebody stays unnamed
 * @param language {@code en} or {@code fr}, as the author said; nothing is translated
 */
public record Words(Optional<String> name, String language, String text) {

  /** What is left of a post that was removed. */
  Words gone() {
    return new Words(Optional.empty(), language, "");
  }
}
