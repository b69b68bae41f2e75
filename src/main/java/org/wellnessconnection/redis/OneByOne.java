package org.wellnessconnection.redis;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Lets what is asked of one thing on one event loop wait for what was asked of it before. */
final class OneByOne<K> {
  private final Map<K, Future<?>> last = new HashMap<>();

  <T> Future<T> then(K thing, Supplier<Future<T>> next) {
    Future<?> before = last.getOrDefault(thing, Future.succeededFuture());
    Future<T> mine = before.transform(done -> next.get());
    last.put(thing, mine);
    return mine.onComplete(done -> last.remove(thing, mine));
  }
}
