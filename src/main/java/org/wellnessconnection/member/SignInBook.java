package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;

/**
 * Where it is written who is signed in on which device. Whoever is struck from it is signed out.
 */
public interface SignInBook {
  /** So many devices of one person; with one more, the one that was not seen for longest goes. */
  int MOST = 20;

  /**
   * Writes it down, until {@code longest} has passed.
   *
   * @return the word for the browser: 128 random bits of which only a digest is kept
   */
  Future<String> enter(SignIn signIn, Duration longest);

  Future<Optional<SignIn>> look(String word);

  /** Whoever was struck meanwhile stays so. */
  Future<Void> seen(SignIn signIn, Instant at);

  /** All of one person, also those that are over. */
  Future<List<SignIn>> of(AccountId account);

  /** All that a provider gave this name. */
  Future<List<SignIn>> bySid(String issuer, String sid);

  /** Signs out there, and rings. */
  Future<Void> strike(AccountId account, Set<SignInId> gone);

  /** Signs out everywhere, and rings. */
  Future<Void> strikeAll(AccountId account);

  /**
   * Those who are here now are seen now; it is noted once in a while.
   *
   * @return who of them is struck
   */
  Future<Set<SignInId>> meet(List<SignIn> here, Instant now);

  /**
   * Tells whenever somebody was signed out. It may stay silent, so who listens must look as well.
   */
  Future<Void> listen(Ear ear);

  /** Who listens. */
  interface Ear {
    void signedOut(AccountId account);

    /** The line was down: anything may have been missed. */
    void lineRestored();
  }
}
