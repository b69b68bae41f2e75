package org.wellnessconnection.places;

import io.vertx.core.Future;
import org.wellnessconnection.protocol.SessionId;

/** Writes to people about their places. */
@FunctionalInterface
public interface PlaceLetters {

  /** Succeeds once the letter is certain to go out; asked twice for one notice it goes out once. */
  Future<Void> send(SessionId session, Notice notice);
}
