package org.wellnessconnection.member;

import java.util.Optional;

/**
 * How somebody signed in.
 *
 * @param issuer the provider, if it was one
 * @param sid what the provider calls this sign-in, if it says so
 * @param idToken what the provider wants to see again when somebody signs out
 */
public record SignInBy(
    Way way, Optional<String> issuer, Optional<String> sid, Optional<String> idToken) {

  /** Which way they came in. */
  public enum Way {
    /** A link by mail. */
    LINK,
    /** A code by mail. */
    CODE,
    /** An account somewhere else. */
    PROVIDER,
    /** A way in that was printed on this machine. */
    LOCAL
  }

  /** Without a provider. */
  public SignInBy(Way way) {
    this(way, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
