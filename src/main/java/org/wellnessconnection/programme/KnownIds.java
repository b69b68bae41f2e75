package org.wellnessconnection.programme;

import io.vertx.core.Future;

/** Remembers which id a key of a programme file was given, across restarts and servers. */
public interface KnownIds {

  /** The id of a key; a random one from now on, if it has none. */
  Future<String> idOf(String key);

  /** The next time this key gets another id. */
  Future<Void> forget(String key);

  /** No key has this id any more. */
  Future<Void> forgetId(String id);
}
