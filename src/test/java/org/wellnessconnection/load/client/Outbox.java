package org.wellnessconnection.load.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Wish;

/** Commands that have no final answer yet, in the order in which they were given. */
final class Outbox {

  private record Pending(Wish wish, CompletableFuture<Answer> answer) {}

  private Map<String, Pending> pending = new LinkedHashMap<>();

  synchronized CompletableFuture<Answer> add(Wish wish) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    pending.put(wish.attempt(), new Pending(wish, answer));
    return answer;
  }

  /** Takes an answer; what is not final stays in the box. */
  void take(Answer answer) {
    settled(answer).ifPresent(done -> done.answer().complete(answer));
  }

  private synchronized Optional<Pending> settled(Answer answer) {
    return answer.asksToRepeat()
        ? Optional.empty()
        : Optional.ofNullable(pending.remove(answer.attempt()));
  }

  synchronized List<Wish> wishes() {
    return pending.values().stream().map(Pending::wish).toList();
  }

  synchronized Optional<Wish> find(String attempt) {
    return Optional.ofNullable(pending.get(attempt)).map(Pending::wish);
  }

  /** Rewrites what is waiting: only a client that has not understood attempts does so. */
  synchronized void rewrite(UnaryOperator<Wish> change) {
    Map<String, Pending> changed = new LinkedHashMap<>();
    for (Pending old : new ArrayList<>(pending.values())) {
      Wish wish = change.apply(old.wish());
      changed.put(wish.attempt(), new Pending(wish, old.answer()));
    }
    pending = changed;
  }
}
