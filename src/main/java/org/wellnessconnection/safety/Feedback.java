package org.wellnessconnection.safety;

import java.util.Optional;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Wording;

/**
 * What a participant says of a session afterwards. Nothing in it says who it is from.
 *
 * @param now how they are
 * @param word the one word they leave with; may be empty
 */
public record Feedback(Optional<Mood> now, Assent safe, Assent heard, Assent again, String word) {
  static final int LONGEST_WORD = 40;

  /** How somebody is, compared with before. */
  public enum Mood {
    BETTER,
    SAME,
    WORSE,
    NOT_OK
  }

  /** An answer to: I felt safe; I felt heard; I would come again. */
  public enum Assent {
    YES,
    PARTLY,
    NO
  }

  public Optional<Refusal> fault() {
    return word.isEmpty() ? Optional.empty() : Wording.fault(word, LONGEST_WORD);
  }
}
