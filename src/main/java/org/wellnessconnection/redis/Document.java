package org.wellnessconnection.redis;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One text in Redis that several may change at once.
 *
 * @param text as it is now; empty when there is none
 * @param swap puts another in the place of this text; false when it was another one by then
 */
record Document<T>(
    Supplier<Future<Optional<String>>> text,
    Function<String, T> read,
    BiFunction<String, T, Future<Boolean>> swap) {
  private static final int MOST_TRIES = 12;

  /** Changes it as it is at that moment; done again when somebody else was quicker. */
  Future<Optional<T>> change(UnaryOperator<T> change) {
    return change(change, MOST_TRIES);
  }

  private Future<Optional<T>> change(UnaryOperator<T> change, int tries) {
    if (tries == 0) {
      return Future.failedFuture("a document changed all the time");
    }
    return text.get()
        .compose(
            now ->
                now.map(before -> change(before, change, tries))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Optional<T>> change(String text, UnaryOperator<T> change, int tries) {
    T before = read.apply(text);
    T after = change.apply(before);
    return after.equals(before)
        ? Future.succeededFuture(Optional.of(before))
        : swap.apply(text, after)
            .compose(
                done ->
                    done ? Future.succeededFuture(Optional.of(after)) : change(change, tries - 1));
  }
}
