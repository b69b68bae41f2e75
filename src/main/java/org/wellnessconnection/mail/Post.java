package org.wellnessconnection.mail;

import io.vertx.core.Future;

/** Takes letters to people. */
public interface Post {

  /** Succeeds once somebody else has the letter in keeping; a failure may have sent it or not. */
  Future<Void> send(Mail mail);
}
