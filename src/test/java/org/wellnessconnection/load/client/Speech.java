package org.wellnessconnection.load.client;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Wish;
import org.wellnessconnection.load.wire.Line;

/**
 * What a client wants done: sent at once, in order, and again on every new line until it is
 * answered.
 */
final class Speech {

  private static final String PING = "{\"type\":\"ping\"}";
  private static final long REPEAT_AFTER_MILLIS = 200;

  private final Journal journal;
  private final ScheduledExecutorService clock;
  private final UnaryOperator<Wish> resend;
  private final Outbox outbox = new Outbox();
  private final Voice voice = new Voice();

  Speech(Journal journal, ScheduledExecutorService clock, UnaryOperator<Wish> resend) {
    this.journal = journal;
    this.clock = clock;
    this.resend = resend;
  }

  synchronized CompletableFuture<Answer> wish(Wish wish) {
    CompletableFuture<Answer> answer = outbox.add(wish);
    send(wish);
    return answer;
  }

  void hear(Answer answer) {
    outbox.take(answer);
    if (answer.asksToRepeat()) {
      clock.schedule(() -> repeat(answer.attempt()), REPEAT_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** There is a line to speak on; what was not answered on the last one is said again. */
  synchronized void goesOnOver(Line line) {
    if (voice.finds(line)) {
      outbox.rewrite(resend);
      outbox.wishes().forEach(this::send);
    }
  }

  void falls(Line line) {
    voice.falls(line);
  }

  void ping() {
    voice.say(PING);
  }

  boolean leave() {
    return voice.leave();
  }

  Optional<Line> line() {
    return voice.line();
  }

  private synchronized void repeat(String attempt) {
    outbox.find(attempt).ifPresent(this::send);
  }

  private void send(Wish wish) {
    journal.write(new Moment.Sent(System.nanoTime(), wish));
    voice.say(wish.frame());
  }
}
