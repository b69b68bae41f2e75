package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** Random words that open something for whoever holds them. Only their digests are kept. */
public interface Keyring {

  /** What a word is for; one never opens what another is for. */
  enum Purpose {
    CODE,
    TICKET,
    /** What was asked of a provider. */
    PROVIDER,
    /** A provider said that somebody signed out. */
    LOGOUT
  }

  /** Makes a word of 128 random bits that stands for {@code opens} until the time is over. */
  Future<String> cut(Purpose purpose, String opens, Duration valid);

  /** What a word stands for; it goes on standing for it. */
  Future<Optional<String>> look(Purpose purpose, String word);

  /** What a word stands for; of all who ask at once, one gets it. */
  Future<Optional<String>> spend(Purpose purpose, String word);

  /** Remembers a word that somebody else made; of all who bring it, one is told that it is new. */
  Future<Boolean> note(Purpose purpose, String word, Duration remembered);

  Future<Void> destroy(Purpose purpose, String word);
}
