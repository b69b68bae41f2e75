package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import org.wellnessconnection.mail.Address;

/**
 * Letters that may sign somebody in, each on the browser that asked for it and on no other. Only
 * digests of their words are kept.
 */
public interface SentLetters {

  /** After so many wrong words no code of a browser works any more; links still do. */
  int MOST_WRONG = 5;

  /** What came of a word that somebody brought. */
  sealed interface Opening {
    /** It was in a letter to this address. All letters of the browser are spent with it. */
    record By(Address mail) implements Opening {}

    /** It is good, but another browser asked for it; there it still is. */
    record Elsewhere() implements Opening {}

    record Nothing() implements Opening {}
  }

  /**
   * @param browser the word that the browser holds which asked
   */
  Future<Void> keep(String browser, SignInLetter letter, Duration valid);

  /**
   * Of all who bring a word at once, one gets in.
   *
   * @param word a link, or the value of a code
   */
  Future<Opening> open(String browser, String word);
}
